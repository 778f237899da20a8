package dev.kista.codec.compose;

import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What Compose makes of an unquoted YAML scalar (go-yaml v4, then Go's `fmt.Sprint`).
///
/// Nearly always the text itself; but `0123` is 83, `1e7` is `1e+07`, `~` is nothing at all.
public sealed interface PlainScalar {
    /// A string, unchanged.
    record Text() implements PlainScalar {}

    /// A number, truth value or time, as the container gets it.
    record Typed(String text) implements PlainScalar {}

    /// Nothing: the variable is passed through from the environment.
    record Null() implements PlainScalar {}

    /// A number that Compose cannot pass on.
    record Unsupported() implements PlainScalar {}

    /// What stands for an unquoted text.
    static PlainScalar of(String text) {
        if (text.isEmpty() || Words.NULL.contains(text)) {
            return new Null();
        }
        if (Words.TRUE.contains(text)) {
            return new Typed("true");
        }
        if (Words.FALSE.contains(text)) {
            return new Typed("false");
        }
        if (Words.NO_NUMBER.matcher(text).matches()) {
            return new Unsupported();
        }
        if ("+-.0123456789".indexOf(text.charAt(0)) < 0) {
            return new Text();
        }
        return Timestamp.of(text)
                .or(() -> number(text))
                .<PlainScalar>map(Typed::new)
                .orElseGet(Text::new);
    }

    private static Optional<String> number(String text) {
        var digits = text.replace("_", "");
        if (digits.equals("-0")) {
            return Optional.of("-0");
        }
        return GoNumber.integer(digits).map(BigInteger::toString).or(() -> GoNumber.real(digits));
    }

    /// The words that are no text.
    final class Words {
        static final Set<String> NULL = Set.of("~", "null", "Null", "NULL");
        static final Set<String> TRUE = Set.of("true", "True", "TRUE");
        static final Set<String> FALSE = Set.of("false", "False", "FALSE");
        static final Pattern NO_NUMBER =
                Pattern.compile("[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

        private Words() {}
    }
}
