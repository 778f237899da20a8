package dev.kista.codec.kestra;

import dev.kista.codec.Fix;
import dev.kista.model.SecretKey;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Which [Fix]es somebody chose for which keys, applied while a text is read.
///
/// @param chosen by key exactly as read
public record Remedies(Map<String, List<Fix>> chosen) {
    public static final Remedies NONE = new Remedies(Map.of());

    private static final Pattern FOREIGN = Pattern.compile("[^A-Z0-9_]");

    public Remedies {
        chosen = Map.copyOf(chosen);
    }

    /// Whether a fix was chosen for a key.
    public boolean has(String key, Fix fix) {
        return chosen.getOrDefault(key, List.of()).contains(fix);
    }

    /// The encoded value after the fixes that concern its encoding.
    String mendEncoded(String key, String encoded) {
        var unquoted =
                has(key, Fix.DROP_QUOTES) && isQuoted(encoded)
                        ? encoded.substring(1, encoded.length() - 1)
                        : encoded;
        return has(key, Fix.STANDARD_ALPHABET)
                ? unquoted.replace('-', '+').replace('_', '/')
                : unquoted;
    }

    /// The value after every fix chosen for its key that concerns the value itself.
    public String mendValue(String key, String value) {
        if (chosen.isEmpty()) {
            return value;
        }
        var result = value;
        if (has(key, Fix.DECODE_ONCE) || has(key, Fix.DECODE_TWICE)) {
            result = decoded(result);
        }
        if (has(key, Fix.DROP_BYTE_ORDER_MARK) && result.startsWith("\uFEFF")) {
            result = result.substring(1);
        }
        if (has(key, Fix.DROP_QUOTES) && isQuoted(result)) {
            result = result.substring(1, result.length() - 1);
        }
        if (has(key, Fix.DROP_CARRIAGE_RETURNS)) {
            result = result.replace("\r\n", "\n");
            result = result.endsWith("\r") ? result.substring(0, result.length() - 1) : result;
        }
        if (has(key, Fix.TRIM_LAST_LINE_BREAK) && result.endsWith("\n")) {
            result = result.substring(0, result.length() - (result.endsWith("\r\n") ? 2 : 1));
        }
        return result;
    }

    static boolean isQuoted(String value) {
        var last = value.length() - 1;
        return last > 0
                && value.charAt(0) == value.charAt(last)
                && (value.charAt(0) == '"' || value.charAt(0) == '\'');
    }

    private static String decoded(String value) {
        return Base64Text.decode(value) instanceof Decoded.Text text ? text.text() : value;
    }

    /// What [Fix#RENAME_KEY] and [Fix#DROP_PREFIX] make of a key: a valid one.
    public static String validKey(String key) {
        var upper = key.toUpperCase(Locale.ROOT);
        var bare =
                upper.startsWith(SecretKey.PREFIX) && upper.length() > SecretKey.PREFIX.length()
                        ? upper.substring(SecretKey.PREFIX.length())
                        : upper;
        var plain = FOREIGN.matcher(bare).replaceAll("_");
        var digitFirst = !plain.isEmpty() && Character.isDigit(plain.charAt(0));
        return plain.isEmpty() || digitFirst ? "_" + plain : plain;
    }
}
