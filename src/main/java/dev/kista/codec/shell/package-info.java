/// Commands for shells: what sets variables in bash and other POSIX shells, in fish and in
/// PowerShell, and the arguments of `docker run` as a shell takes them.
@NullMarked
package dev.kista.codec.shell;

import org.jspecify.annotations.NullMarked;
