package dev.kista.desktop.patching;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Format;
import dev.kista.codec.patch.LineDiff;
import dev.kista.service.exchange.FileChange;
import dev.kista.service.exchange.FilePatchPlan;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

class PatchPreviewTest {
    private static final LineDiff DIFF = LineDiff.of("", List.of(), List.of(), "", List.of());
    private static final byte[] DIGEST = {1, 2, 3};

    @Test
    void agreesWithAPlanForTheSameFilesInTheSameState() {
        assertTrue(preview(mark("a", DIGEST)).agreesWith(plan(change("a", DIGEST.clone()))));
        assertTrue(preview(mark("a", null)).agreesWith(plan(change("a", null))));
        assertTrue(preview().agreesWith(plan()));
    }

    @Test
    void disagreesOnceAFileCameWentOrChanged() {
        var preview = preview(mark("a", DIGEST));
        assertFalse(preview.agreesWith(plan(change("a", new byte[] {1, 2}))));
        assertFalse(preview.agreesWith(plan(change("a", null))));
        assertFalse(preview.agreesWith(plan(change("b", DIGEST))));
        assertFalse(preview.agreesWith(plan()));
        assertFalse(preview.agreesWith(plan(change("a", DIGEST), change("b", DIGEST))));
    }

    @Test
    void canBeWrittenIfItIsNotRefusedAndChangesSomething() {
        assertTrue(preview(mark("a", null)).isWritable());
        assertFalse(preview().isWritable());
        assertFalse(PatchPreview.refused(Format.ENV, List.of(), List.of()).isWritable());
    }

    private static PatchPreview preview(PatchPreview.Mark... marks) {
        return new PatchPreview(
                Format.ENV,
                List.of(),
                false,
                List.of(),
                0,
                0,
                List.of(),
                List.of(marks),
                List.of());
    }

    private static PatchPreview.Mark mark(String file, byte @Nullable [] digest) {
        return new PatchPreview.Mark(Path.of(file), digest);
    }

    private static FileChange change(String file, byte @Nullable [] before) {
        return new FileChange(Path.of(file), before, "", DIFF);
    }

    private static FilePatchPlan.Ready plan(FileChange... changes) {
        return new FilePatchPlan.Ready(List.of(changes), List.of());
    }
}
