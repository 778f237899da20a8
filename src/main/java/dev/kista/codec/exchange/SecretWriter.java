package dev.kista.codec.exchange;

import dev.kista.codec.Format;
import dev.kista.codec.FormatWriter;
import dev.kista.codec.NamedValue;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Problem;
import dev.kista.codec.kestra.Base64Text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Writes secrets to any format.
public final class SecretWriter {
    /// Letters that nobody has in a key.
    private static final String STAND_IN = "kistaStandInForTheMaskOfAValue";

    /// Writes all of the secrets in their order, or refuses with every reason.
    ///
    /// @param format one of [Format#writable()]
    public Written write(List<PlainSecret> secrets, Format format, WriteOptions options) {
        var target = Target.of(format, options);
        var problems = new ArrayList<>(target.sink().check(secrets));
        if (isRefused(problems)) {
            return new Written.Refused(problems);
        }
        var values = target.sink().values(secrets);
        problems.addAll(ofSecrets(target.writer().check(values), values, secrets));
        return isRefused(problems)
                ? new Written.Refused(problems)
                : new Written.Text(text(target.writer(), values, options), problems);
    }

    private static String text(FormatWriter writer, List<NamedValue> values, WriteOptions options) {
        return options.masked() ? masked(writer, values) : writer.text(values);
    }

    private static boolean isRefused(List<Problem> problems) {
        return problems.stream().anyMatch(Problem::isError);
    }

    /// A problem names the key as the user knows it, not the variable that is made of it.
    private static List<Problem> ofSecrets(
            List<Problem> problems, List<NamedValue> values, List<PlainSecret> secrets) {
        if (problems.isEmpty()) {
            return problems;
        }
        var keys = new HashMap<String, String>();
        for (var i = 0; i < values.size(); i++) {
            keys.put(values.get(i).name(), secrets.get(i).key());
        }
        return problems.stream()
                .map(
                        each ->
                                each.key() == null
                                        ? each
                                        : each.withKey(keys.getOrDefault(each.key(), each.key())))
                .toList();
    }

    /// The text with masks. Every format keeps the stand-in as it is, in base64 too, where a mask
    /// itself might be escaped.
    private static String masked(FormatWriter writer, List<NamedValue> values) {
        var text =
                writer.text(
                        values.stream()
                                .map(each -> new NamedValue(each.name(), STAND_IN))
                                .toList());
        return text.replace(STAND_IN, WriteOptions.MASK)
                .replace(Base64Text.encode(STAND_IN), WriteOptions.MASK);
    }
}
