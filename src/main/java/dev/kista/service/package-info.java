/// Use cases: an open vault and its edits, imports, exports, recent vaults, settings.
///
/// Shared by the desktop and the command line; knows neither.
@NullMarked
package dev.kista.service;

import org.jspecify.annotations.NullMarked;
