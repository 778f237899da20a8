package dev.kista.desktop.importing;

import dev.kista.model.SecretKey;

import java.util.HashMap;
import java.util.List;

/// What confirming would take of all sources, in numbers.
///
/// @param hint what to say about it: the end of the message `import.hint.<hint>`
record Tally(int taken, int skipped, boolean confirmable, String hint) {
    /// Counts, and settles which source wins: of a key that several give for one namespace, the
    /// last source's is taken, and the others' rows are told so.
    static Tally of(List<SourceModel> sources) {
        var givenBy = new HashMap<Place, String>();
        var taken = 0;
        var rows = 0;
        for (var source : sources.reversed()) {
            var target = source.targetProperty().get().strip();
            for (var row : source.rows()) {
                var place = new Place(target, row.row().key());
                var chosen = row.chosenProperty().get();
                row.overriddenByProperty().set(chosen ? givenBy.getOrDefault(place, "") : "");
                if (row.isTaken()) {
                    givenBy.put(place, source.name());
                    taken++;
                }
                rows++;
            }
        }
        var hint = hint(sources, taken);
        return new Tally(taken, rows - taken, hint.equals("ready"), hint);
    }

    private static String hint(List<SourceModel> sources, int taken) {
        if (sources.isEmpty()) {
            return "empty";
        }
        if (sources.stream().anyMatch(each -> each.stateProperty().get() == SourceState.READING)) {
            return "reading";
        }
        if (sources.stream().anyMatch(each -> !each.targetStateProperty().get().isUsable())) {
            return "target";
        }
        return taken > 0 ? "ready" : "nothing";
    }

    private record Place(String target, SecretKey key) {}
}
