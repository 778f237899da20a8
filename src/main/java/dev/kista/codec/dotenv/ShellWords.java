package dev.kista.codec.dotenv;

import dev.kista.codec.dotenv.ShellGrammar.ShellWord;

/// Cuts a shell text into words and expands them: quotes, escapes, `$NAME` and `${NAME…}`.
final class ShellWords {
    private static final String OPERATORS = ";&|<>()";

    private final String text;
    private final EnvLookup lookup;
    private int at;

    ShellWords(String text, EnvLookup lookup) {
        this.text = text;
        this.lookup = lookup;
    }

    int offset() {
        return at;
    }

    void moveTo(int offset) {
        at = offset;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /// Skips blanks, line ends and comments.
    void skipToCommand() {
        while (!atEnd()) {
            var c = text.charAt(at);
            if (c == ' ' || c == '\t' || c == '\n') {
                at++;
            } else if (text.startsWith("\\\n", at)) {
                at += 2;
            } else if (c == '#') {
                at = lineEnd();
            } else {
                return;
            }
        }
    }

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

    boolean skipExport() {
        if (text.startsWith("export", at)
                && at + 6 < text.length()
                && (text.charAt(at + 6) == ' ' || text.charAt(at + 6) == '\t')) {
            at += 6;
            skipBlanks();
            return true;
        }
        return false;
    }

    boolean atCommandEnd() {
        return atEnd() || text.charAt(at) == '\n' || OPERATORS.indexOf(text.charAt(at)) >= 0;
    }

    /// Skips what ends a command; says whether it was an operator that does more than that. The
    /// rest of such a line is passed over.
    boolean skipOperator() {
        if (atEnd() || text.charAt(at) == '\n' || text.charAt(at) == ';') {
            at++;
            return false;
        }
        at++;
        while (!atEnd() && text.charAt(at) != '\n') {
            if (OPERATORS.indexOf(text.charAt(at)) >= 0) {
                at++;
            } else {
                word();
            }
            skipBlanks();
        }
        return true;
    }

    /// Where the name ends, if an assignment starts here; otherwise negative.
    int assignmentName() {
        var end = nameEnd();
        var assigns = end > at && (text.startsWith("=", end) || text.startsWith("+=", end));
        return assigns ? end : -1;
    }

    /// Whether the word that starts here is a name and nothing else.
    boolean bareName() {
        var end = nameEnd();
        return end > at && (end == text.length() || " \t\n;".indexOf(text.charAt(end)) >= 0);
    }

    private int nameEnd() {
        return !atEnd() && Letters.startsName(text.charAt(at)) ? Letters.nameEnd(text, at) : at;
    }

    /// Reads one word, up to a blank, a line end or an operator, and expands it.
    ShellWord word() {
        var expansion = new ShellExpansion(text, at, lookup);
        var result = expansion.word(" \t\n" + OPERATORS);
        at = expansion.offset();
        return result;
    }

    private int lineEnd() {
        var end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
