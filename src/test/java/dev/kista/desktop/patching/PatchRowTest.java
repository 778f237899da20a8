package dev.kista.desktop.patching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.PlainSecret;
import dev.kista.service.exchange.FileChange;
import dev.kista.service.exchange.FilePatch;
import dev.kista.service.exchange.FilePatchPlan;
import dev.kista.service.exchange.PatchOptions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class PatchRowTest {
    @TempDir private Path folder;

    @Test
    void namesTheFileWhereItIsMade() throws IOException {
        var rows = rows(folder.resolve(".env_encoded"));
        assertEquals(new PatchRow.OfFile(".env_encoded", true), rows.getFirst());
    }

    @Test
    void namesNoFileWhereThereIsOneThatWasThere() throws IOException {
        var file = Files.writeString(folder.resolve(".env"), "A=1\n");
        assertEquals(List.of(), PatchRow.of(List.of()));
        assertTrue(rows(file).stream().noneMatch(PatchRow.OfFile.class::isInstance));
    }

    @Test
    void leavesAGapBetweenChangesThatAreFarApart() throws IOException {
        var file =
                Files.writeString(
                        folder.resolve(".env"), "A=old\n" + "# c\n".repeat(30) + "B=old\n");
        var rows = rows(file);
        assertEquals(1, rows.stream().filter(PatchRow.Gap.class::isInstance).count());
        assertTrue(rows.getFirst() instanceof PatchRow.Line, "none before the first");
        assertFalse(rows.toString().contains("new-a"), "values are hidden");
    }

    private static List<PatchRow> rows(Path file) throws IOException {
        var secrets = List.of(PlainSecret.of("A", "new-a"), PlainSecret.of("B", "new-b"));
        var exists = Files.exists(file);
        if (!exists) {
            Files.writeString(file, "");
        }
        var plan =
                assertInstanceOf(
                        FilePatchPlan.Ready.class,
                        new FilePatch().plan(file, secrets, PatchOptions.USUAL));
        var changes =
                plan.changes().stream()
                        .map(
                                each ->
                                        new FileChange(
                                                each.file(),
                                                exists ? each.before() : null,
                                                each.text(),
                                                each.diff()))
                        .toList();
        return PatchRow.of(changes);
    }
}
