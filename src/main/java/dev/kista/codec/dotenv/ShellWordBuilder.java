package dev.kista.codec.dotenv;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What the expansion of a word has come to so far: its text, and what cannot be known of it.
final class ShellWordBuilder {
    private final ShellScope scope;
    private final StringBuilder result = new StringBuilder();
    private final List<String> unset = new ArrayList<>();
    private @Nullable String unknown;
    private boolean discards;
    private boolean plain = true;
    private boolean bashOnly;

    ShellWordBuilder(ShellScope scope) {
        this.scope = scope;
    }

    /// The state at one moment, to which [#forget(Mark)] goes back.
    record Mark(@Nullable String unknown, boolean discards, int unset) {}

    Mark mark() {
        return new Mark(unknown, discards, unset.size());
    }

    /// Nothing that was found since can fail: it belongs to a word that is not needed.
    void forget(Mark mark) {
        unknown = mark.unknown;
        discards = mark.discards;
        unset.subList(mark.unset, unset.size()).clear();
    }

    StringBuilder text() {
        return result;
    }

    int length() {
        return result.length();
    }

    /// Takes back what was appended since the text had this length.
    String takeFrom(int length) {
        var taken = result.substring(length);
        result.setLength(length);
        return taken;
    }

    /// A shell drops NUL characters from what it reads.
    void character(char c) {
        if (c != 0) {
            result.append(c);
        }
    }

    void append(String text) {
        result.append(text);
    }

    void unknown(String code) {
        unknown = code;
    }

    /// The shell gives the rest of the line up here.
    void discards(String code) {
        unknown = code;
        discards = true;
    }

    void bashOnly() {
        bashOnly = true;
    }

    /// Something was expanded outside double quotes.
    void notPlain() {
        plain = false;
    }

    /// The value of a variable; empty, and noted, where it is not set or not known.
    String valueOf(String name, int offset) {
        if (scope.isUnknown(name)) {
            unknown = "env.shell-depends";
            return "";
        }
        var found = scope.value(name, offset);
        if (found.isEmpty()) {
            unset.add(name);
        }
        return found.orElse("");
    }

    ShellWord build() {
        return new ShellWord(result.toString(), unknown, discards, plain, unset, bashOnly);
    }
}
