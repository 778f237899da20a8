package dev.kista.codec.patch;

import java.util.ArrayList;
import java.util.List;

/// Groups changed lines that lie near each other, with three lines around them.
final class DiffHunks {
    private static final int CONTEXT = 3;

    private final DiffText old;
    private final DiffText next;

    DiffHunks(DiffText old, DiffText next) {
        this.old = old;
        this.next = next;
    }

    List<Hunk> around(List<ChangedLines> changes) {
        var result = new ArrayList<Hunk>();
        for (var i = 0; i < changes.size(); ) {
            var first = i++;
            while (i < changes.size()
                    && changes.get(i).oldFrom() - changes.get(i - 1).oldTo() <= 2 * CONTEXT) {
                i++;
            }
            result.add(hunk(changes.subList(first, i)));
        }
        return result;
    }

    private Hunk hunk(List<ChangedLines> changes) {
        var first = changes.getFirst();
        var last = changes.getLast();
        var before = Math.min(CONTEXT, first.oldFrom());
        var after = Math.min(CONTEXT, old.size() - last.oldTo());
        var lines = new ArrayList<DiffLine>();
        var at = first.newFrom() - before;
        for (var each : changes) {
            context(at, each.newFrom(), lines);
            for (var i = each.oldFrom(); i < each.oldTo(); i++) {
                lines.add(old.diffLine(DiffLine.Kind.REMOVED, i));
            }
            for (var i = each.newFrom(); i < each.newTo(); i++) {
                lines.add(next.diffLine(DiffLine.Kind.ADDED, i));
            }
            at = each.newTo();
        }
        context(at, at + after, lines);
        var oldFrom = first.oldFrom() - before;
        var newFrom = first.newFrom() - before;
        var oldCount = last.oldTo() + after - oldFrom;
        var newCount = last.newTo() + after - newFrom;
        return new Hunk(
                oldCount == 0 ? oldFrom : oldFrom + 1,
                oldCount,
                newCount == 0 ? newFrom : newFrom + 1,
                newCount,
                lines);
    }

    private void context(int from, int to, List<DiffLine> lines) {
        for (var i = from; i < to; i++) {
            lines.add(next.diffLine(DiffLine.Kind.CONTEXT, i));
        }
    }
}
