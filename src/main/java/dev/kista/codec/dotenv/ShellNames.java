package dev.kista.codec.dotenv;

import java.util.Set;

/// Names that mean something to a shell.
final class ShellNames {
    /// Bash does not let these be set.
    static final Set<String> READ_ONLY =
            Set.of("UID", "EUID", "PPID", "BASHOPTS", "SHELLOPTS", "BASH_VERSINFO");

    /// Setting these changes how the shell, and every program it starts, behaves.
    private static final Set<String> TELLING =
            Set.of("BASH_ENV", "ENV", "HOME", "IFS", "PATH", "PROMPT_COMMAND", "PS4", "SHELL");

    /// Words that begin a construct where a command could begin.
    private static final Set<String> RESERVED =
            Set.of(
                    "!",
                    "[[",
                    "case",
                    "coproc",
                    "do",
                    "done",
                    "elif",
                    "else",
                    "esac",
                    "fi",
                    "for",
                    "function",
                    "if",
                    "in",
                    "select",
                    "then",
                    "time",
                    "until",
                    "while",
                    "{",
                    "}");

    private ShellNames() {}

    static boolean isTelling(String name) {
        return TELLING.contains(name) || name.startsWith("LD_") || name.startsWith("DYLD_");
    }

    static boolean isReserved(String word) {
        return RESERVED.contains(word);
    }
}
