package dev.kista.codec.dotenv;

import dev.kista.codec.dotenv.ShellGrammar.ShellWord;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Expands one word of a shell text. What would run a command makes the word unknown; it is passed
/// over and never run.
final class ShellExpansion {
    private static final int MAX_DEPTH = 100;

    private final String text;
    private final EnvLookup lookup;
    private final StringBuilder result = new StringBuilder();
    private final List<String> unset = new ArrayList<>();
    private @Nullable String unknown;
    private int at;
    private int depth;

    ShellExpansion(String text, int start, EnvLookup lookup) {
        this.text = text;
        this.at = start;
        this.lookup = lookup;
    }

    int offset() {
        return at;
    }

    ShellWord word(String delimiters) {
        tilde();
        until(delimiters);
        return new ShellWord(result.toString(), unknown, unset);
    }

    private void tilde() {
        if (at < text.length()
                && text.charAt(at) == '~'
                && (at + 1 == text.length() || "/: \t\n;".indexOf(text.charAt(at + 1)) >= 0)) {
            var home = lookup.value("HOME");
            if (home.isPresent()) {
                result.append(home.get());
            } else {
                unknown = "env.shell-home";
            }
            at++;
        }
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
                default -> plain(c);
            }
        }
    }

    /// A shell drops NUL characters from what it reads.
    private void plain(char c) {
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
            if (text.charAt(at + 1) != '\n') {
                result.append(text.charAt(at + 1));
            }
            at += 2;
        }
    }

    private void single() {
        var close = text.indexOf('\'', at + 1);
        if (close < 0) {
            throw new ShellStop("env.unterminated-quote", at, null, "'");
        }
        result.append(text, at + 1, close);
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
                case '\\' -> escapedInDoubled();
                case '$' -> dollar(true);
                case '`' -> backticks();
                default -> plain(text.charAt(at));
            }
        }
        if (at == text.length()) {
            throw new ShellStop("env.unterminated-quote", open, null, String.valueOf(close));
        }
    }

    private void escapedInDoubled() {
        var next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (next == '\n') {
            at += 2;
        } else if ("$`\"\\}".indexOf(next) >= 0 && (next != '}' || depth > 0)) {
            result.append(next);
            at += 2;
        } else {
            result.append('\\');
            at++;
        }
    }

    private void backticks() {
        unknown = "env.shell-runs-command";
        var close = at + 1;
        while (close < text.length() && text.charAt(close) != '`') {
            close += text.charAt(close) == '\\' ? 2 : 1;
        }
        if (close >= text.length()) {
            throw new ShellStop("env.unterminated-quote", at, null, "`");
        }
        at = close + 1;
    }

    private void dollar(boolean quoted) {
        var next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (Letters.startsName(next)) {
            var end = Letters.nameEnd(text, at + 1);
            result.append(valueOf(text.substring(at + 1, end)));
            at = end;
        } else if (next == '{') {
            braced(quoted);
        } else if (next == '(') {
            unknown = "env.shell-runs-command";
            at = closingParenthesis(at + 1) + 1;
        } else if (next >= '0' && next <= '9') {
            at += 2;
        } else if ("$?!#@*-".indexOf(next) >= 0) {
            unknown = "env.shell-special-parameter";
            at += 2;
        } else if (next == '\'' && !quoted) {
            unknown = "env.shell-ansi-quote";
            at++;
            single();
        } else {
            result.append(next == '"' && !quoted ? "" : "$");
            at++;
        }
    }

    private String valueOf(String name) {
        var found = lookup.value(name);
        if (found.isEmpty()) {
            unset.add(name);
        }
        return found.orElse("");
    }

    private int closingParenthesis(int open) {
        var level = 0;
        for (var i = open; i < text.length(); i++) {
            level += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (level == 0) {
                return i;
            }
        }
        throw new ShellStop("env.unterminated-quote", open, null, "(");
    }

    private void braced(boolean quoted) {
        var open = at;
        var nameEnd = Letters.nameEnd(text, at + 2);
        var name = text.substring(at + 2, nameEnd);
        at = nameEnd;
        var colon = text.startsWith(":", at);
        var operator = at + (colon ? 1 : 0);
        if (name.isEmpty() || !Letters.startsName(name.charAt(0))) {
            foreign(open);
        } else if (text.startsWith("}", at)) {
            result.append(valueOf(name));
            at++;
        } else if (operator < text.length() && "-+?".indexOf(text.charAt(operator)) >= 0) {
            at = operator + 1;
            var word = alternative(open, quoted);
            var found = lookup.value(name).filter(value -> !colon || !value.isEmpty());
            result.append(
                    switch (text.charAt(operator)) {
                        case '-' -> found.orElse(word);
                        case '+' -> found.isPresent() ? word : "";
                        default ->
                                found.orElseThrow(
                                        () ->
                                                new ShellStop(
                                                        "env.required-variable", open, "", name));
                    });
        } else {
            foreign(open);
        }
    }

    /// The word behind an operator, which has quotes and expansions of its own.
    private String alternative(int open, boolean quoted) {
        if (++depth > MAX_DEPTH) {
            throw new ShellStop(
                    "env.interpolation-too-deep", open, null, String.valueOf(MAX_DEPTH));
        }
        var before = result.length();
        if (quoted) {
            insideDoubled('}', open);
        } else {
            until("}");
        }
        if (at == text.length()) {
            throw new ShellStop("env.interpolation-unclosed", open, null);
        }
        at++;
        depth--;
        var word = result.substring(before);
        result.setLength(before);
        return word;
    }

    /// A form that this reader does not work out, such as `${NAME/a/b}`.
    private void foreign(int open) {
        unknown = "env.shell-expansion";
        var close = text.indexOf('}', open);
        if (close < 0) {
            throw new ShellStop("env.interpolation-unclosed", open, null);
        }
        at = close + 1;
    }
}
