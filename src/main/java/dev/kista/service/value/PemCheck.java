package dev.kista.service.value;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Whether bytes are blocks of PEM (RFC 7468): each begins and ends with the same label, and holds
/// base64. Keeps nothing but a label.
final class PemCheck {
    private static final byte[] BEGIN = "-----BEGIN ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "-----END ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DASHES = "-----".getBytes(StandardCharsets.US_ASCII);
    private static final int GROUP = 4;

    private final byte[] text;

    private PemCheck(byte[] text) {
        this.text = text;
    }

    static Optional<ValueFlaw> of(byte[] text) {
        return Optional.ofNullable(new PemCheck(text).flaw());
    }

    private @Nullable ValueFlaw flaw() {
        var label = "";
        var characters = 0;
        var headers = false;
        for (var from = 0; from < text.length; from = end(from) + 1) {
            if (starts(from, BEGIN)) {
                if (!label.isEmpty()) {
                    return ValueFlaw.at("pem-end", text, from);
                }
                label = label(from, BEGIN.length);
                characters = 0;
                headers = false;
                if (label.isEmpty()) {
                    return ValueFlaw.at("pem-label", text, from);
                }
            } else if (starts(from, END)) {
                if (label.isEmpty() || !label.equals(label(from, END.length))) {
                    return ValueFlaw.at("pem-label", text, from);
                }
                if (characters == 0 || characters % GROUP != 0) {
                    return ValueFlaw.at("pem-cut", text, from);
                }
                label = "";
            } else if (!label.isEmpty()) {
                if (isHeader(from)) {
                    headers = true;
                    continue;
                }
                var odd = odd(from);
                if (odd >= 0 && !(headers && characters == 0)) {
                    return ValueFlaw.at("pem-base64", text, odd);
                }
                characters += odd >= 0 ? 0 : base64(from);
            }
        }
        return label.isEmpty() ? null : ValueFlaw.at("pem-end", text, text.length);
    }

    /// `Proc-Type: 4,ENCRYPTED` and the like stand above the base64 of older keys.
    private boolean isHeader(int from) {
        for (var i = from; i < end(from); i++) {
            if (text[i] == ':') {
                return true;
            }
        }
        return false;
    }

    private int base64(int from) {
        var count = 0;
        for (var i = from; i < end(from); i++) {
            count += isBlank(text[i]) ? 0 : 1;
        }
        return count;
    }

    /// Where a line is no base64; -1 if it is.
    private int odd(int from) {
        for (var i = from; i < end(from); i++) {
            var each = text[i];
            var letter = each >= 'A' && each <= 'Z' || each >= 'a' && each <= 'z';
            var digit = each >= '0' && each <= '9';
            if (!letter && !digit && each != '+' && each != '/' && each != '=' && !isBlank(each)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBlank(byte each) {
        return each == ' ' || each == '\t' || each == '\r';
    }

    private boolean starts(int from, byte[] with) {
        if (from + with.length > text.length) {
            return false;
        }
        for (var i = 0; i < with.length; i++) {
            if (text[from + i] != with[i]) {
                return false;
            }
        }
        return true;
    }

    /// Between the word and the dashes; empty if the dashes are missing.
    private String label(int from, int skip) {
        var start = from + skip;
        for (var i = start; i < end(from); i++) {
            if (starts(i, DASHES)) {
                return new String(text, start, i - start, StandardCharsets.US_ASCII);
            }
        }
        return "";
    }

    private int end(int from) {
        var i = from;
        while (i < text.length && text[i] != '\n') {
            i++;
        }
        return i;
    }
}
