package dev.kista.service.value;

import java.util.Optional;

/// Whether bytes are one JSON text (RFC 8259), and where they are not. Keeps nothing of them.
final class JsonCheck {
    /// Deeper than any configuration, and far from the end of the stack.
    private static final int DEEPEST = 500;

    private static final int END = 256;

    private final byte[] text;
    private int at;

    private JsonCheck(byte[] text) {
        this.text = text;
    }

    static Optional<ValueFlaw> of(byte[] text) {
        var check = new JsonCheck(text);
        try {
            check.value(0);
            check.blanks();
            return check.at == text.length
                    ? Optional.empty()
                    : Optional.of(ValueFlaw.at("json-more", text, check.at));
        } catch (Broken broken) {
            return Optional.of(ValueFlaw.at(broken.code, text, check.at));
        }
    }

    private void value(int depth) throws Broken {
        if (depth > DEEPEST) {
            throw new Broken("json-deep");
        }
        blanks();
        switch (here()) {
            case '{' -> members(depth);
            case '[' -> elements(depth);
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
    }

    private void members(int depth) throws Broken {
        at++;
        blanks();
        if (here() == '}') {
            at++;
            return;
        }
        while (true) {
            blanks();
            string();
            blanks();
            take(':', "json-colon");
            value(depth + 1);
            if (!goesOn('}')) {
                return;
            }
        }
    }

    private void elements(int depth) throws Broken {
        at++;
        blanks();
        if (here() == ']') {
            at++;
            return;
        }
        do {
            value(depth + 1);
        } while (goesOn(']'));
    }

    private boolean goesOn(char end) throws Broken {
        blanks();
        if (here() == end) {
            at++;
            return false;
        }
        take(',', "json-comma");
        return true;
    }

    private void string() throws Broken {
        take('"', "json-key");
        while (here() != '"') {
            if (here() < ' ' && here() >= 0 || here() == END) {
                throw new Broken("json-string");
            }
            if (here() == '\\') {
                escape();
            }
            at++;
        }
        at++;
    }

    private void escape() throws Broken {
        at++;
        if (here() == 'u') {
            for (var i = 0; i < 4; i++) {
                at++;
                if (Character.digit(here(), 16) < 0) {
                    throw new Broken("json-escape");
                }
            }
        } else if (here() == END || "\"\\/bfnrt".indexOf(here()) < 0) {
            throw new Broken("json-escape");
        }
    }

    private void number() throws Broken {
        if (here() == '-') {
            at++;
        }
        if (here() == '0') {
            at++;
        } else {
            digits();
        }
        if (here() == '.') {
            at++;
            digits();
        }
        if (here() == 'e' || here() == 'E') {
            at++;
            if (here() == '+' || here() == '-') {
                at++;
            }
            digits();
        }
    }

    private void digits() throws Broken {
        if (!isDigit()) {
            throw new Broken("json-value");
        }
        while (isDigit()) {
            at++;
        }
    }

    private boolean isDigit() {
        return here() >= '0' && here() <= '9';
    }

    private void word(String word) throws Broken {
        for (var i = 0; i < word.length(); i++) {
            take(word.charAt(i), "json-value");
        }
    }

    private void take(char wanted, String code) throws Broken {
        if (here() != wanted) {
            throw new Broken(code);
        }
        at++;
    }

    private void blanks() {
        while (here() == ' ' || here() == '\n' || here() == '\r' || here() == '\t') {
            at++;
        }
    }

    /// The byte here, as a number from -128 to 127; [#END] behind the last one.
    private int here() {
        return at < text.length ? text[at] : END;
    }

    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        private final String code;

        Broken(String code) {
            super(code, null, false, false);
            this.code = code;
        }
    }
}
