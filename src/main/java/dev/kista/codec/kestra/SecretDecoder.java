package dev.kista.codec.kestra;

import dev.kista.codec.Fix;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Position;
import dev.kista.codec.Problem;

import java.util.List;
import java.util.Optional;

/// Turns the value of one `SECRET_*` variable into a secret, or refuses it with the reason for
/// which Kestra would not find it, and with what would mend it.
public final class SecretDecoder {
    private final Remedies remedies;

    public SecretDecoder(Remedies remedies) {
        this.remedies = remedies;
    }

    /// @param key without the prefix
    /// @param encoded the value of the variable
    /// @param at where the variable's name stands
    /// @param problems to which findings are added
    public Optional<PlainSecret> decode(
            String key, String encoded, Position at, List<Problem> problems) {
        if (remedies.has(key, Fix.KEEP_AS_TEXT)) {
            return Optional.of(new PlainSecret(key, encoded, at));
        }
        var value = remedies.mendEncoded(key, encoded);
        return switch (Base64Text.decode(value)) {
            case Decoded.Text decoded -> {
                noteForm(key, value, decoded, at, problems);
                var unquoted = value.length() < encoded.length();
                var text = decoded.text();
                var secret =
                        new PlainSecret(key, unquoted ? text : remedies.mendValue(key, text), at);
                problems.addAll(ValueDoctor.examineDecoded(secret, decoded));
                yield Optional.of(secret);
            }
            case Decoded.Garbled _ -> refuse("encoded.not-text", key, at, problems);
            case Decoded.Malformed _ -> refuse("encoded.malformed", key, at, problems);
            case Decoded.IllegalCharacter illegal -> {
                problems.add(illegal(key, value, illegal.index(), at));
                yield Optional.empty();
            }
        };
    }

    private static void noteForm(
            String key, String value, Decoded.Text decoded, Position at, List<Problem> problems) {
        if (value.isEmpty()) {
            problems.add(Problem.note("encoded.empty", at, key));
        }
        if (Base64Text.hasLineBreak(value)) {
            problems.add(Problem.warning("encoded.wrapped", at, key));
        }
        if (!decoded.padded()) {
            problems.add(Problem.note("encoded.unpadded", at, key));
        }
    }

    private static Optional<PlainSecret> refuse(
            String code, String key, Position at, List<Problem> problems) {
        problems.add(Problem.error(code, at, key).withFixes(Fix.KEEP_AS_TEXT));
        return Optional.empty();
    }

    private static Problem illegal(String key, String value, int index, Position at) {
        if (value.stripLeading().startsWith("{{")) {
            return Problem.error("encoded.macro", at, key);
        }
        if (isUrlSafe(value)) {
            return Problem.error("encoded.url-safe", at, key)
                    .withFixes(Fix.STANDARD_ALPHABET, Fix.KEEP_AS_TEXT);
        }
        var c = value.charAt(index);
        if (c == ' ' || c == '\t') {
            return Problem.error("encoded.blank", at, key, String.valueOf(index + 1))
                    .withFixes(Fix.KEEP_AS_TEXT);
        }
        if (Remedies.isQuoted(value)) {
            return Problem.error("encoded.quoted", at, key).withFixes(Fix.DROP_QUOTES);
        }
        return Problem.error("encoded.illegal-character", at, key, String.valueOf(index + 1))
                .withFixes(Fix.KEEP_AS_TEXT);
    }

    private static boolean isUrlSafe(String value) {
        var standard = value.replace('-', '+').replace('_', '/');
        return Base64Text.decode(standard) instanceof Decoded.Text text
                && ValueDoctor.isPrintable(text.text());
    }
}
