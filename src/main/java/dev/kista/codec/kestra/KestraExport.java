package dev.kista.codec.kestra;

import dev.kista.codec.Fix;
import dev.kista.codec.LazyList;
import dev.kista.codec.NamedValue;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Problem;
import dev.kista.codec.TextBytes;
import dev.kista.model.SecretKey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Secrets on their way to Kestra: checked against what Kestra would do with them.
///
/// Refused are keys that no shell or Compose file could name, and two keys that Kestra would see as
/// one: it fails on them and writes both values into its log.
public final class KestraExport {
    private KestraExport() {}

    /// Every reason not to write these secrets, and what the reader should know.
    public static List<Problem> check(List<PlainSecret> secrets) {
        var problems = new ArrayList<Problem>();
        var seen = HashMap.<String, String>newHashMap(secrets.size());
        for (var secret : secrets) {
            var key = secret.key();
            var folded = key.toUpperCase(Locale.ROOT);
            checkKey(key, folded, problems);
            var other = seen.putIfAbsent(folded, key);
            if (other != null) {
                problems.add(collision(key, other));
            }
            checkValue(secret, problems);
        }
        return problems;
    }

    /// The variables that stand for secrets which [#check(List)] let through.
    ///
    /// @param encoding of a value into what the variable holds
    public static List<NamedValue> variables(
            List<PlainSecret> secrets, UnaryOperator<String> encoding) {
        return LazyList.map(
                secrets,
                each ->
                        new NamedValue(
                                SecretKey.of(each.key()).variable(), encoding.apply(each.value())));
    }

    private static void checkKey(String key, String folded, List<Problem> problems) {
        if (!isNameable(key)) {
            problems.add(
                    Problem.error("write.key-invalid", null, key, Remedies.validKey(key))
                            .withFixes(Fix.RENAME_KEY));
        } else if (folded.startsWith(SecretKey.PREFIX)) {
            problems.add(
                    Problem.warning("write.key-prefixed", null, key).withFixes(Fix.DROP_PREFIX));
        }
    }

    /// `[A-Za-z_][A-Za-z0-9_]*`, before upper-casing, so that a letter whose capital is ASCII does
    /// not slip through.
    private static boolean isNameable(String key) {
        for (var i = 0; i < key.length(); i++) {
            var c = key.charAt(i);
            var letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_';
            if (!letter && (i == 0 || c < '0' || c > '9')) {
                return false;
            }
        }
        return !key.isEmpty();
    }

    private static Problem collision(String key, String other) {
        return key.equals(other)
                ? Problem.error("write.key-twice", null, key)
                : Problem.error("write.key-case-collision", null, key, other);
    }

    private static void checkValue(PlainSecret secret, List<Problem> problems) {
        if (!TextBytes.isWellFormed(secret.value())) {
            problems.add(Problem.error("write.lone-surrogate", null, secret.key()));
        } else if (secret.value().indexOf('\0') >= 0) {
            problems.add(Problem.warning("write.nul", null, secret.key()));
        }
    }
}
