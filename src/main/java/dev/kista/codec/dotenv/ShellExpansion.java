package dev.kista.codec.dotenv;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Expands one word of a shell's text. What would run a command makes the word unknown; it is
/// passed over and never run.
final class ShellExpansion {
    static final int MAX_DEPTH = 100;

    private final String text;
    private final ShellScope scope;

    /// Whether the word is the value of an assignment, where a `~` also counts behind a `:`.
    private final boolean assigned;

    private final StringBuilder result = new StringBuilder();
    private final List<String> unset = new ArrayList<>();
    private @Nullable String unknown;
    private boolean discards;
    private boolean plain = true;
    private boolean bashOnly;
    private int at;
    private int depth;
    private int unused;

    ShellExpansion(String text, int start, ShellScope scope, boolean assigned) {
        this.text = text;
        this.at = start;
        this.scope = scope;
        this.assigned = assigned;
    }

    int offset() {
        return at;
    }

    ShellWord word(String delimiters) {
        tilde(delimiters);
        until(delimiters);
        return new ShellWord(result.toString(), unknown, discards, plain, unset, bashOnly);
    }

    /// A `~` with nothing quoted up to the next `/` or `:` is a home directory: one's own, or that
    /// of somebody who is not known here.
    private void tilde(String delimiters) {
        while (text.startsWith("\\\n", at)) {
            at += 2;
        }
        if (at == text.length() || text.charAt(at) != '~') {
            return;
        }
        var end = at + 1;
        while (end < text.length() && (delimiters + "/:").indexOf(text.charAt(end)) < 0) {
            if ("\"'\\$`".indexOf(text.charAt(end)) >= 0) {
                unknown = text.startsWith("\\\n", end) ? "env.shell-home" : unknown;
                return;
            }
            end++;
        }
        var home = end == at + 1 ? scope.value("HOME") : Optional.<String>empty();
        if (home.isPresent() && !scope.isUnknown("HOME")) {
            result.append(home.get());
        } else {
            unknown = "env.shell-home";
        }
        at = end;
    }

    private void until(String delimiters) {
        while (at < text.length() && delimiters.indexOf(text.charAt(at)) < 0) {
            var c = text.charAt(at);
            switch (c) {
                case '\'' -> single();
                case '"' -> doubled();
                case '\\' -> escaped();
                case '$' -> dollar(false);
                case '`' -> backticks();
                default -> {
                    character(c);
                    if (c == ':' && assigned && depth == 0) {
                        tilde(delimiters);
                    }
                }
            }
        }
    }

    /// A shell drops NUL characters from what it reads.
    private void character(char c) {
        if (c != 0) {
            result.append(c);
        }
        at++;
    }

    private void escaped() {
        if (at + 1 == text.length()) {
            result.append('\\');
            at++;
        } else {
            at++;
            if (text.charAt(at) == '\n') {
                at++;
            } else {
                character(text.charAt(at));
            }
        }
    }

    private void single() {
        var close = text.indexOf('\'', at + 1);
        if (close < 0) {
            throw new ShellStop("env.shell-quote-open", at, "'");
        }
        for (at++; at < close; ) {
            character(text.charAt(at));
        }
        at = close + 1;
    }

    private void doubled() {
        var open = at++;
        insideDoubled('"', open);
        at++;
    }

    private void insideDoubled(char close, int open) {
        while (at < text.length() && text.charAt(at) != close) {
            switch (text.charAt(at)) {
                case '\\' -> escapedInDoubled(close);
                case '$' -> dollar(true);
                case '`' -> backticks();
                // Within "${NAME:-…}" a quote begins a quoted part of the alternative.
                case '"' -> doubled();
                default -> character(text.charAt(at));
            }
        }
        if (at == text.length()) {
            throw new ShellStop("env.shell-quote-open", open, String.valueOf(close));
        }
    }

    private void escapedInDoubled(char close) {
        var next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (next == '\n') {
            at += 2;
        } else if ("$`\"\\".indexOf(next) >= 0 || next == close) {
            result.append(next);
            at += 2;
        } else {
            result.append('\\');
            at++;
        }
    }

    private void backticks() {
        unknown = "env.shell-runs-command";
        at = ShellSkip.backticks(text, at);
    }

    private void dollar(boolean quoted) {
        var next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        plain &= quoted;
        if (Letters.startsName(next)) {
            var end = Letters.nameEnd(text, at + 1);
            result.append(valueOf(text.substring(at + 1, end)));
            at = end;
            unknownIfContinued();
        } else if (next == '{') {
            braced(quoted);
        } else if (next == '(') {
            unknown = "env.shell-runs-command";
            at = ShellSkip.parentheses(text, at + 1);
        } else if (next == '[') {
            unknown = "env.shell-expansion";
            at = ShellSkip.squareBrackets(text, at + 1);
        } else if (next >= '1' && next <= '9') {
            at += 2;
        } else if ("$?!#@*-0".indexOf(next) >= 0) {
            unknown = "env.shell-special-parameter";
            // Within braces bash looks for their end before it sees that `$$` is a parameter.
            at += depth > 0 && next == '$' ? 1 : 2;
        } else if (next == '\'' && !quoted) {
            var quote = new ShellAnsiQuote(text, at + 2);
            at = quote.appendTo(result);
            unknown = quote.isKnown() ? unknown : "env.shell-ansi-quote";
            bashOnly = true;
        } else if (next == '"' && !quoted) {
            bashOnly = true;
            at++;
        } else {
            result.append('$');
            at++;
            unknownIfContinued();
        }
    }

    /// A line break that a backslash takes away, within a name.
    private void unknownIfContinued() {
        if (text.startsWith("\\\n", at)) {
            unknown = "env.shell-expansion";
        }
    }

    private String valueOf(String name) {
        if (scope.isUnknown(name)) {
            unknown = "env.shell-depends";
            return "";
        }
        var found = scope.value(name);
        if (found.isEmpty()) {
            unset.add(name);
        }
        return found.orElse("");
    }

    private void braced(boolean quoted) {
        var open = at;
        var nameEnd = Letters.nameEnd(text, at + 2);
        var name = text.substring(at + 2, nameEnd);
        at = nameEnd;
        var colon = text.startsWith(":", at);
        var operator = at + (colon ? 1 : 0);
        if (!Letters.isShellName(name)) {
            foreign(open, name);
        } else if (text.startsWith("}", at)) {
            result.append(valueOf(name));
            at++;
        } else if (operator < text.length() && "-+?=".indexOf(text.charAt(operator)) >= 0) {
            at = operator + 1;
            alternative(name, text.charAt(operator), colon, open, quoted);
        } else {
            foreign(open, name);
        }
    }

    private void alternative(String name, char operator, boolean colon, int open, boolean quoted) {
        var found = scope.value(name).filter(value -> !colon || !value.isEmpty());
        var word =
                found.isPresent() == (operator == '+') ? word(open, quoted) : unused(open, quoted);
        if (scope.isUnknown(name)) {
            unknown = "env.shell-depends";
            return;
        }
        if (operator == '?' && found.isEmpty() && unused == 0) {
            throw new ShellStop("env.required-variable", open);
        }
        if (operator == '=' && found.isEmpty()) {
            // It would be set by this, too; nobody writes that in a file of assignments.
            unknown = "env.shell-expansion";
        }
        result.append(operator == '+' ? (found.isPresent() ? word : "") : found.orElse(word));
    }

    /// A word that is not needed is not expanded: nothing in it can fail.
    private String unused(int open, boolean quoted) {
        var unknownBefore = unknown;
        var discardsBefore = discards;
        var unsetBefore = unset.size();
        unused++;
        word(open, quoted);
        unused--;
        unknown = unknownBefore;
        discards = discardsBefore;
        unset.subList(unsetBefore, unset.size()).clear();
        return "";
    }

    /// The word behind an operator, which has quotes and expansions of its own.
    private String word(int open, boolean quoted) {
        if (++depth > MAX_DEPTH) {
            throw new ShellStop("env.interpolation-too-deep", open, String.valueOf(MAX_DEPTH));
        }
        var before = result.length();
        if (quoted) {
            insideDoubled('}', open);
        } else {
            tilde("}");
            until("}");
        }
        if (at == text.length()) {
            throw new ShellStop("env.interpolation-unclosed", open);
        }
        at++;
        depth--;
        var word = result.substring(before);
        result.setLength(before);
        return word;
    }

    /// A form that is worked out only where that is plain, such as `${#NAME}`.
    private void foreign(int open, String name) {
        at = ShellSkip.braces(text, open + 1);
        var inside = text.substring(open + 2, at - 1);
        if (inside.startsWith("#") && Letters.isShellName(inside.substring(1))) {
            var value = valueOf(inside.substring(1));
            result.append(value.codePointCount(0, value.length()));
        } else if (ShellSkip.isBadSubstitution(inside, name)) {
            unknown = "env.interpolation-bad";
            discards = true;
        } else {
            unknown = "env.shell-expansion";
        }
    }
}
