package dev.kista.codec.patch;

import java.util.ArrayList;
import java.util.List;

/// A run of lines of the old text and the run of lines of the new one that stands in its place;
/// each may be empty, the ends are exclusive.
record ChangedLines(int oldFrom, int oldTo, int newFrom, int newTo) {
    static List<ChangedLines> of(DiffText old, DiffText next, List<TextEdit> edits) {
        var result = new ArrayList<ChangedLines>();
        var sorted = edits.stream().sorted(TextEdit.ORDER).toList();
        var growth = 0;
        for (var i = 0; i < sorted.size(); ) {
            var from = old.lineOf(sorted.get(i).start());
            var newFrom = next.lineOf(old.start(from) + growth);
            var to = from;
            while (i < sorted.size() && old.lineOf(sorted.get(i).start()) <= to) {
                var edit = sorted.get(i++);
                to = Math.max(to, Math.min(old.size(), old.lineOf(edit.end()) + 1));
                growth += edit.growth();
            }
            var end = old.start(to) + growth;
            var newTo = to == old.size() ? next.size() : next.lineOf(end);
            new ChangedLines(from, to, newFrom, newTo).trimmed(old, next, result);
        }
        return result;
    }

    private void trimmed(DiffText old, DiffText next, List<ChangedLines> result) {
        var from = oldFrom;
        var nextFrom = newFrom;
        var to = oldTo;
        var nextTo = newTo;
        while (from < to && nextFrom < nextTo && old.line(from).equals(next.line(nextFrom))) {
            from++;
            nextFrom++;
        }
        while (from < to && nextFrom < nextTo && old.line(to - 1).equals(next.line(nextTo - 1))) {
            to--;
            nextTo--;
        }
        if (from < to || nextFrom < nextTo) {
            result.add(new ChangedLines(from, to, nextFrom, nextTo));
        }
    }
}
