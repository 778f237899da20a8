package dev.kista.desktop.patching;

import dev.kista.codec.Format;
import dev.kista.codec.compose.patch.ComposePatch;
import dev.kista.service.exchange.FileChange;
import dev.kista.service.exchange.FilePatchPlan;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// What writing would do, without any value.
///
/// @param format what the file was recognised as; `null` if it is no text
/// @param services of a Compose file
/// @param refused whether nothing can be written; the findings say why
/// @param marks by which the files are known again when it comes to writing
/// @param exposed the changed files that git would pick up
record PatchPreview(
        @Nullable Format format,
        List<ComposePatch.Choice> services,
        boolean refused,
        List<PatchRow> rows,
        int added,
        int removed,
        List<FilePatchPlan.Finding> findings,
        List<Mark> marks,
        List<Path> exposed) {
    /// A file as it was when the preview was made.
    ///
    /// @param digest `null` if it was not there
    record Mark(Path file, byte @Nullable [] digest) {
        boolean isOf(FileChange change) {
            return file.equals(change.file()) && Arrays.equals(digest, change.before());
        }
    }

    static PatchPreview refused(
            @Nullable Format format,
            List<ComposePatch.Choice> services,
            List<FilePatchPlan.Finding> findings) {
        return new PatchPreview(
                format, services, true, List.of(), 0, 0, findings, List.of(), List.of());
    }

    boolean isWritable() {
        return !refused && !marks.isEmpty();
    }

    /// Whether a plan made later is about the same files in the same state.
    boolean agreesWith(FilePatchPlan.Ready plan) {
        var changes = plan.changes();
        if (changes.size() != marks.size()) {
            return false;
        }
        for (var i = 0; i < marks.size(); i++) {
            if (!marks.get(i).isOf(changes.get(i))) {
                return false;
            }
        }
        return true;
    }
}
