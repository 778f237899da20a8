package dev.kista.codec;

import java.util.Set;
import java.util.regex.Pattern;

/// Names that mean something to a shell, and whatever else could be a name.
public final class ShellNames {
    /// Bash does not let these be set.
    public static final Set<String> READ_ONLY =
            Set.of("UID", "EUID", "PPID", "BASHOPTS", "SHELLOPTS", "BASH_VERSINFO");

    /// Bash, and of `OPTIND` dash too, takes what is set here for something else: these it works
    /// out anew, or does not pass on. Measured on bash 5.2 and dash.
    private static final Set<String> WORKED_OUT =
            Set.of(
                    "_",
                    "BASHPID",
                    "BASH_ALIASES",
                    "BASH_ARGC",
                    "BASH_ARGV",
                    "BASH_CMDS",
                    "BASH_COMMAND",
                    "BASH_LINENO",
                    "BASH_SOURCE",
                    "BASH_SUBSHELL",
                    "DIRSTACK",
                    "EPOCHREALTIME",
                    "EPOCHSECONDS",
                    "FUNCNAME",
                    "GROUPS",
                    "HISTCMD",
                    "LINENO",
                    "OPTIND",
                    "RANDOM",
                    "SECONDS",
                    "SHLVL",
                    "SRANDOM");

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

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

    /// Whether a variable of this name keeps the value that it is given.
    public static boolean canHold(String name) {
        return NAME.matcher(name).matches()
                && !READ_ONLY.contains(name)
                && !WORKED_OUT.contains(name);
    }

    public static boolean isTelling(String name) {
        return TELLING.contains(name) || name.startsWith("LD_") || name.startsWith("DYLD_");
    }

    public static boolean isReserved(String word) {
        return RESERVED.contains(word);
    }
}
