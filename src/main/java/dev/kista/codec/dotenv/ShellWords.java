package dev.kista.codec.dotenv;

import java.util.List;

/// Cuts a shell's text into words, operators, blanks and comments.
final class ShellWords {
    private static final String META = ";&|<>()";
    private static final List<String> OPERATORS = List.of("&&", "||", "|&", ";", "&", "|");
    private static final String WORD_END = " \t\n" + META;

    private final String text;
    private final ShellScope scope;
    private int at;
    private int valueStart;

    ShellWords(String text, ShellScope scope) {
        this.text = text;
        this.scope = scope;
    }

    int offset() {
        return at;
    }

    /// Where the value of the assignment begins that [#assignmentName()] found last.
    int valueStart() {
        return valueStart;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    boolean atLineEnd() {
        return atEnd() || text.charAt(at) == '\n';
    }

    boolean skipLineEnd() {
        if (!atLineEnd()) {
            return false;
        }
        at = Math.min(text.length(), at + 1);
        return true;
    }

    /// Skips blanks, line ends and comments.
    void skipToCommand() {
        skipBlanks();
        while (!atEnd() && text.charAt(at) == '\n') {
            at++;
            skipBlanks();
        }
    }

    /// Skips blanks and a comment.
    void skipBlanks() {
        while (!atEnd()) {
            if (text.charAt(at) == ' ' || text.charAt(at) == '\t') {
                at++;
            } else if (text.startsWith("\\\n", at)) {
                at += 2;
            } else if (text.charAt(at) == '#') {
                at = lineEnd();
            } else {
                return;
            }
        }
    }

    boolean atCommandEnd() {
        return atLineEnd() || META.indexOf(text.charAt(at)) >= 0 && !atRedirection();
    }

    /// Skips what ends a command and gives it; empty for the end of the line.
    String operator() {
        if (skipLineEnd()) {
            return "";
        }
        if (!text.startsWith(";;", at)) {
            for (var each : OPERATORS) {
                if (text.startsWith(each, at)) {
                    at += each.length();
                    return each;
                }
            }
        }
        throw new ShellStop(text.charAt(at) == '(' ? "env.shell-program" : "env.shell-syntax", at);
    }

    boolean atRedirection() {
        return !atEnd()
                && (text.charAt(at) == '<' || text.charAt(at) == '>' || text.startsWith("&>", at));
    }

    /// Skips `>`, `<` and their like, and the name of the file behind it, which is never opened.
    void skipRedirection() {
        var open = at;
        if (text.startsWith("<<", at) && !text.startsWith("<<<", at)
                || text.startsWith("(", at + 1)) {
            throw new ShellStop("env.shell-program", at);
        }
        while (!atEnd() && "<>&|".indexOf(text.charAt(at)) >= 0 && at < open + 3) {
            at++;
        }
        skipBlanks();
        if (atCommandEnd()) {
            throw new ShellStop("env.shell-syntax", open);
        }
        word();
    }

    /// Where the name ends, if an assignment starts here; otherwise negative.
    ///
    /// @param declared whether it stands behind `export` or its like
    int assignmentName(boolean declared) {
        var end = nameEnd();
        if (end == at) {
            return -1;
        }
        var equals = end;
        if (text.startsWith("[", end)) {
            equals = declared ? behindIndex(end) : behindAnyIndex(end);
        }
        if (text.startsWith("=", equals)) {
            valueStart = equals + 1;
        } else if (text.startsWith("+=", equals)) {
            valueStart = equals + 2;
        } else {
            return -1;
        }
        return end;
    }

    /// Behind the `]` of an array index, for which bash looks beyond blanks and line ends.
    private int behindAnyIndex(int open) {
        var behind = ShellSkip.squareBrackets(text, open);
        var inside = text.substring(open, behind);
        var assigns = text.startsWith("=", behind) || text.startsWith("+=", behind);
        if (inside.contains("$(") || inside.contains("${") || inside.contains("`")) {
            throw new ShellStop("env.shell-program", open);
        }
        if (!assigns && inside.chars().anyMatch(c -> WORD_END.indexOf(c) >= 0)) {
            throw new ShellStop("env.shell-program", open);
        }
        return behind;
    }

    /// Behind the `]` of an array index on this line, or where it began.
    private int behindIndex(int open) {
        for (var i = open; i < text.length() && WORD_END.indexOf(text.charAt(i)) < 0; i++) {
            if (text.charAt(i) == ']') {
                return i + 1;
            }
        }
        return open;
    }

    private int nameEnd() {
        return !atEnd() && Letters.startsName(text.charAt(at)) ? Letters.nameEnd(text, at) : at;
    }

    /// Reads one word, up to a blank, a line end or an operator, and expands it.
    ShellWord word() {
        return word(new ShellExpansion(text, at, scope, false));
    }

    /// Reads and expands the value of the assignment that [#assignmentName()] found.
    ShellWord value() {
        return word(new ShellExpansion(text, valueStart, scope, true));
    }

    private ShellWord word(ShellExpansion expansion) {
        var result = expansion.word(WORD_END);
        at = expansion.offset();
        return result;
    }

    boolean atArray() {
        return text.startsWith("(", valueStart);
    }

    /// `(…)` behind an assignment: words and line ends up to the closing parenthesis.
    void skipArray() {
        at = valueStart + 1;
        skipToCommand();
        while (!atEnd() && text.charAt(at) != ')') {
            if (META.indexOf(text.charAt(at)) >= 0) {
                throw new ShellStop("env.shell-syntax", at);
            }
            word();
            skipToCommand();
        }
        if (atEnd()) {
            throw new ShellStop("env.shell-quote-open", valueStart, "(");
        }
        at++;
    }

    private int lineEnd() {
        var end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
