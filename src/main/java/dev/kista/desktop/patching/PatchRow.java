package dev.kista.desktop.patching;

import dev.kista.codec.patch.DiffLine;
import dev.kista.service.exchange.FileChange;

import java.util.ArrayList;
import java.util.List;

/// A row of the difference that is shown. Holds no value.
sealed interface PatchRow {
    /// A file, where there is more than one, or one that is made.
    record OfFile(String name, boolean made) implements PatchRow {}

    /// Lines that are left out, since they stay as they are.
    record Gap() implements PatchRow {}

    /// @param number in the old file if the line goes, otherwise in the new one
    record Line(DiffLine.Kind kind, int number, String masked) implements PatchRow {}

    static List<PatchRow> of(List<FileChange> changes) {
        var rows = new ArrayList<PatchRow>();
        for (var change : changes) {
            if (changes.size() > 1 || change.isNew()) {
                rows.add(new OfFile(change.file().getFileName().toString(), change.isNew()));
            }
            var first = true;
            for (var hunk : change.diff().hunks()) {
                if (!first) {
                    rows.add(new Gap());
                }
                first = false;
                for (var line : hunk.lines()) {
                    rows.add(new Line(line.kind(), line.number(), line.masked()));
                }
            }
        }
        return rows;
    }
}
