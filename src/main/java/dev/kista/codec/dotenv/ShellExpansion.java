package dev.kista.codec.dotenv;

import java.util.Optional;

/// Expands one word of a shell's text. What would run a command makes the word unknown; it is
/// passed over and never run.
final class ShellExpansion {
    static final int MAX_DEPTH = 100;

    private final String text;
    private final ShellScope scope;

    /// Whether the word is the value of an assignment, where a `~` also counts behind a `:`.
    private final boolean assigned;

    private final ShellWordBuilder word;
    private int at;
    private int depth;
    private int unused;
    private int pairEnd;

    ShellExpansion(String text, int start, ShellScope scope, boolean assigned) {
        this.text = text;
        this.at = start;
        this.scope = scope;
        this.word = new ShellWordBuilder(scope);
        this.assigned = assigned;
    }

    int offset() {
        return at;
    }

    ShellWord word(String delimiters) {
        tilde(delimiters);
        until(delimiters);
        return word.build();
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
                if (text.startsWith("\\\n", end)) {
                    word.unknown("env.shell-home");
                }
                return;
            }
            end++;
        }
        var home = end == at + 1 ? scope.value("HOME", at) : Optional.<String>empty();
        if (home.isPresent() && !scope.isUnknown("HOME")) {
            word.append(home.get());
        } else {
            word.unknown("env.shell-home");
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

    private void character(char c) {
        word.character(c);
        at++;
    }

    private void escaped() {
        at++;
        if (at == text.length()) {
            word.character('\\');
        } else if (text.charAt(at) == '\n') {
            at++;
        } else {
            character(text.charAt(at));
        }
    }

    private void single() {
        var close = ShellSkip.pair(text, at);
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
                case '\'' -> singleInDoubled(close);
                default -> character(text.charAt(at));
            }
        }
        if (at == text.length()) {
            throw new ShellStop("env.shell-quote-open", open, String.valueOf(close));
        }
    }

    /// No quote here, but while bash looks for the closing brace it takes two of them for a pair.
    private void singleInDoubled(char close) {
        if (close == '}' && at != pairEnd) {
            pairEnd = ShellSkip.pair(text, at);
            if (text.substring(at, pairEnd).matches("(?s).*[{}\"\\\\`].*")) {
                word.unknown("env.shell-expansion");
                at = pairEnd + 1;
                return;
            }
        }
        character('\'');
    }

    private void escapedInDoubled(char close) {
        var next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (next == '\n') {
            at += 2;
        } else if ("$`\"\\".indexOf(next) >= 0 || next == close) {
            word.character(next);
            at += 2;
        } else {
            word.character('\\');
            at++;
        }
    }

    private void backticks() {
        word.unknown("env.shell-runs-command");
        at = ShellSkip.backticks(text, at);
    }

    private void dollar(boolean quoted) {
        var next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (!quoted) {
            word.notPlain();
        }
        if (Letters.startsName(next)) {
            var end = Letters.nameEnd(text, at + 1);
            word.append(word.valueOf(text.substring(at + 1, end), at));
            at = end;
            unknownIfContinued();
        } else if (next == '{') {
            braced(quoted);
        } else if (next == '(') {
            word.unknown("env.shell-runs-command");
            at = ShellSkip.parentheses(text, at + 1);
        } else if (next == '[') {
            word.unknown("env.shell-expansion");
            at = ShellSkip.squareBrackets(text, at + 1);
        } else if (next >= '1' && next <= '9') {
            at += 2;
        } else if ("$?!#@*-0".indexOf(next) >= 0) {
            word.unknown("env.shell-special-parameter");
            // Within braces bash looks for their end before it sees that `$$` is a parameter.
            at += depth > 0 && next == '$' ? 1 : 2;
        } else if (next == '\'' && !quoted) {
            var quote = new ShellAnsiQuote(text, at + 2);
            at = quote.appendTo(word.text());
            if (!quote.isKnown()) {
                word.unknown("env.shell-ansi-quote");
            }
            word.bashOnly();
        } else if (next == '"' && !quoted) {
            word.bashOnly();
            at++;
        } else {
            word.character('$');
            at++;
            unknownIfContinued();
        }
    }

    /// A line break that a backslash takes away, within a name.
    private void unknownIfContinued() {
        if (text.startsWith("\\\n", at)) {
            word.unknown("env.shell-expansion");
        }
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
            word.append(word.valueOf(name, open));
            at++;
        } else if (operator < text.length() && "-+?=".indexOf(text.charAt(operator)) >= 0) {
            at = operator + 1;
            alternative(name, text.charAt(operator), colon, open, quoted);
        } else {
            foreign(open, name);
        }
    }

    private void alternative(String name, char operator, boolean colon, int open, boolean quoted) {
        var found = scope.value(name, at).filter(value -> !colon || !value.isEmpty());
        var alternative =
                found.isPresent() == (operator == '+') ? inner(open, quoted) : unused(open, quoted);
        if (scope.isUnknown(name)) {
            word.unknown("env.shell-depends");
            return;
        }
        if (operator == '?' && found.isEmpty() && unused == 0) {
            throw new ShellStop("env.required-variable", open);
        }
        if (operator == '=' && found.isEmpty()) {
            // It would be set by this, too; nobody writes that in a file of assignments.
            word.unknown("env.shell-expansion");
        }
        word.append(
                operator == '+'
                        ? (found.isPresent() ? alternative : "")
                        : found.orElse(alternative));
    }

    /// A word that is not needed is not expanded: nothing in it can fail.
    private String unused(int open, boolean quoted) {
        var before = word.mark();
        unused++;
        inner(open, quoted);
        unused--;
        word.forget(before);
        return "";
    }

    /// The word behind an operator, which has quotes and expansions of its own.
    private String inner(int open, boolean quoted) {
        if (++depth > MAX_DEPTH) {
            throw new ShellStop("env.interpolation-too-deep", open, String.valueOf(MAX_DEPTH));
        }
        var before = word.length();
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
        return word.takeFrom(before);
    }

    /// A form that is worked out only where that is plain, such as `${#NAME}`.
    private void foreign(int open, String name) {
        at = ShellSkip.braces(text, open + 1);
        var inside = text.substring(open + 2, at - 1);
        if (inside.startsWith("#") && Letters.isShellName(inside.substring(1))) {
            var value = word.valueOf(inside.substring(1), open);
            word.append(String.valueOf(value.codePointCount(0, value.length())));
        } else if (ShellSkip.isBadSubstitution(inside, name)) {
            word.discards("env.interpolation-bad");
        } else {
            word.unknown("env.shell-expansion");
        }
    }
}
