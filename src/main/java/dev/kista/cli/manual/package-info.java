/// What a package says about the commands beside their help: the manual page, and the completion of
/// command lines in bash, zsh and fish. All of it is drawn from the commands themselves.
@NullMarked
package dev.kista.cli.manual;

import org.jspecify.annotations.NullMarked;
