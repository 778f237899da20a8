package dev.kista.service.exchange;

import dev.kista.codec.Fix;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.exchange.SecretReading;
import dev.kista.codec.kestra.Remedies;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.service.exchange.ImportRow.Outcome;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Compares what was read with what a namespace holds, key by key in the order of the source.
///
/// Keys are stored upper-case, as Kestra will see them. Refused are keys that are none, and keys
/// that differ by case alone, because nobody can tell which of them was meant.
final class ImportRows {
    /// The reader warns of what is refused here.
    private static final String COLLISION = "key.case-collision";

    private final SecretIndex present;
    private final Map<String, List<Fix>> fixes;

    ImportRows(SecretIndex present, Map<String, List<Fix>> fixes) {
        this.present = present;
        this.fixes = fixes;
    }

    List<ImportRow> of(SecretReading reading) {
        var problems = byKey(reading.problems());
        var claims = new HashMap<SecretKey, List<String>>();
        for (var secret : reading.secrets()) {
            claims.computeIfAbsent(stored(secret), key -> new ArrayList<>()).add(secret.key());
        }
        var rows = new ArrayList<ImportRow>();
        for (var secret : reading.secrets()) {
            var found = problems.getOrDefault(secret.key(), List.of());
            problems.remove(secret.key());
            rows.add(row(secret, claims.getOrDefault(stored(secret), List.of()), found));
        }
        problems.forEach((key, found) -> unread(key, found, rows));
        rows.sort(Comparator.comparingInt(ImportRow::line));
        return rows;
    }

    private static Map<String, List<Problem>> byKey(List<Problem> problems) {
        var byKey = new LinkedHashMap<String, List<Problem>>();
        for (var each : problems) {
            if (each.key() != null) {
                byKey.computeIfAbsent(each.key(), key -> new ArrayList<>()).add(each);
            }
        }
        return byKey;
    }

    /// A key that the reader did not take.
    private static void unread(String key, List<Problem> found, List<ImportRow> rows) {
        if (found.stream().anyMatch(Problem::isError)) {
            rows.add(refused(key, line(found.getFirst().at()), found));
        }
    }

    private SecretKey stored(PlainSecret secret) {
        var chosen = fixes.getOrDefault(secret.key(), List.of());
        var mended = chosen.contains(Fix.RENAME_KEY) || chosen.contains(Fix.DROP_PREFIX);
        return SecretKey.of(mended ? Remedies.validKey(secret.key()) : secret.key());
    }

    private ImportRow row(PlainSecret secret, List<String> claims, List<Problem> found) {
        var key = stored(secret);
        var refusal = refusal(secret, key, claims);
        var at = line(secret.at());
        if (refusal != null) {
            var others = found.stream().filter(each -> !each.code().equals(COLLISION));
            return refused(secret.key(), at, Stream.concat(Stream.of(refusal), others).toList());
        }
        var problems = new ArrayList<>(found);
        if (key.text().startsWith(SecretKey.PREFIX)) {
            problems.add(
                    Problem.warning("import.key-prefixed", secret.at(), secret.key())
                            .withFixes(Fix.DROP_PREFIX));
        }
        var then = SecretValue.ofText(secret.value());
        return present.get(key)
                .map(
                        now ->
                                new ImportRow(
                                        key,
                                        at,
                                        now.value().equals(then) ? Outcome.SAME : Outcome.CHANGED,
                                        now.id(),
                                        now.value(),
                                        then,
                                        problems))
                .orElseGet(() -> new ImportRow(key, at, Outcome.NEW, null, null, then, problems));
    }

    private static @Nullable Problem refusal(
            PlainSecret secret, SecretKey key, List<String> claims) {
        if (!key.isValid() || !isAscii(secret.key())) {
            return Problem.error(
                            "import.key-invalid",
                            secret.at(),
                            secret.key(),
                            Remedies.validKey(secret.key()))
                    .withFixes(Fix.RENAME_KEY);
        }
        if (claims.size() > 1) {
            var others = claims.stream().filter(each -> !each.equals(secret.key())).toList();
            return Problem.error(
                    "import.key-collision",
                    secret.at(),
                    secret.key(),
                    String.join(", ", others),
                    key.text());
        }
        return null;
    }

    /// There are letters beyond ASCII whose capital is an ASCII letter; nobody means those.
    private static boolean isAscii(String key) {
        return key.chars().allMatch(each -> each < 128);
    }

    private static ImportRow refused(String key, int line, List<Problem> problems) {
        var errorsFirst =
                problems.stream().sorted(Comparator.comparing(each -> !each.isError())).toList();
        return new ImportRow(
                new SecretKey(key), line, Outcome.REFUSED, null, null, null, errorsFirst);
    }

    private static int line(@Nullable Position at) {
        return at == null ? 1 : at.line();
    }
}
