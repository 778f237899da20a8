/// The command line: one class a verb, each of which parses its arguments, calls the services and
/// prints.
///
/// Standard output carries the result and nothing else, byte for byte; everything said to a person
/// goes to standard error as `kista: FILE:LINE:COLUMN: KEY: what is wrong`. Exit codes: 0 done, 1
/// refused or failed, 2 wrong usage. A value is never an argument and never in a message.
@NullMarked
package dev.kista.cli;

import org.jspecify.annotations.NullMarked;
