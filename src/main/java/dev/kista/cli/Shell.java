package dev.kista.cli;

import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.UnaryOperator;

/// What the shell gives a command: its streams, its environment, and a person to ask.
///
/// @param out takes the result; not closed by anybody here
/// @param err takes what is said to a person
/// @param prompt asks for passwords
/// @param inIsTerminal whether a person types the input
/// @param outIsTerminal whether a person reads the output
/// @param environment gives a variable, or `null`
public record Shell(
        InputStream in,
        OutputStream out,
        PrintStream err,
        PasswordPrompt prompt,
        boolean inIsTerminal,
        boolean outIsTerminal,
        UnaryOperator<@Nullable String> environment) {}
