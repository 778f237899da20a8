package dev.kista.codec.exchange;

import dev.kista.codec.PlainSecret;
import dev.kista.codec.Problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// Which keys a text gives more than once: the same, where the last counts, or in another case,
/// where Kestra would see one key and fail.
final class RepeatedKeys {
    private final LinkedHashMap<String, PlainSecret> last = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    RepeatedKeys(List<PlainSecret> secrets) {
        var folded = new LinkedHashMap<String, String>();
        for (var each : secrets) {
            if (last.putLast(each.key(), each) != null) {
                problems.add(Problem.warning("key.twice", each.at(), each.key()));
                continue;
            }
            var other = folded.putIfAbsent(each.key().toUpperCase(Locale.ROOT), each.key());
            if (other != null) {
                problems.add(Problem.warning("key.case-collision", each.at(), each.key(), other));
            }
        }
    }

    List<PlainSecret> lastOfEach() {
        return List.copyOf(last.values());
    }

    List<Problem> problems() {
        return problems;
    }
}
