package dev.kista.desktop.importing;

import dev.kista.codec.Fix;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The fixes that the user took for a source, each where its line is: a fix may change the key, but
/// never the line.
final class AppliedFixes {
    private final Map<Integer, AppliedFix> byLine = new TreeMap<>();

    void take(int line, AppliedFix fix) {
        byLine.put(line, fix);
    }

    void takeBack(int line) {
        byLine.remove(line);
    }

    @Nullable AppliedFix at(int line) {
        return byLine.get(line);
    }

    void clear() {
        byLine.clear();
    }

    /// As the reader wants them: by key exactly as the source has it.
    Map<String, List<Fix>> byKey() {
        return byLine.values().stream()
                .collect(
                        Collectors.groupingBy(
                                AppliedFix::key,
                                Collectors.mapping(AppliedFix::fix, Collectors.toList())));
    }
}
