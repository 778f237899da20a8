package dev.kista.codec.dotenv;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A word of a shell's text after all expansions.
///
/// @param unknown code of the reason why its text cannot be known without running something
/// @param discards whether the shell gives the rest of the line up here
/// @param plain whether nothing was expanded in it outside double quotes
/// @param unset names that were looked up and not found
/// @param bashOnly whether another shell than bash reads it differently
record ShellWord(
        String text,
        @Nullable String unknown,
        boolean discards,
        boolean plain,
        List<String> unset,
        boolean bashOnly) {
    static ShellWord unknown(String code) {
        return new ShellWord("", code, false, false, List.of(), false);
    }

    ShellWord after(String before) {
        return new ShellWord(before + text, unknown, discards, plain, unset, bashOnly);
    }

    @Override
    public String toString() {
        return "***";
    }
}
