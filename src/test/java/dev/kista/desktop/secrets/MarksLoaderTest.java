package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.service.ValueMarks;
import dev.kista.service.search.Trait;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

class MarksLoaderTest {
    private final SampleVault sample = new SampleVault();
    private final MarksLoader loader = new MarksLoader(sample.tasks, new ValueMarks(), "judging");
    private final List<Map<UUID, Set<Trait>>> heard = new ArrayList<>();

    @Test
    void tellsWhatIsWrongOnceAllOfItIsKnown() {
        for (var i = 0; i < 45; i++) {
            sample.secret("a", "KEY_" + i, "vL9#qT2!mZ7@xR4$" + i, "");
        }
        sample.secret("a", "WEAK", "hunter2", "");
        judge(rows());
        assertEquals(List.of(Map.of(sample.idOf("a", "WEAK"), Set.of(Trait.WEAK))), heard);
        assertEquals(3, sample.tasks.titles().size(), "a few at a time");
    }

    @Test
    void tellsAtOnceThatNothingIsWrongWithNothing() {
        judge(List.of());
        assertEquals(List.of(Map.of()), heard);
        assertEquals(List.of(), sample.tasks.titles());
    }

    @Test
    void judgesNoMoreRowsThanAnybodyReads() {
        sample.secret("a", "WEAK", "hunter2", "");
        judge(Collections.nCopies(2_001, rows().getFirst()));
        assertEquals(List.of(Map.of()), heard);
    }

    @Test
    void forgetsTheQuestionBefore() {
        sample.secret("a", "WEAK", "hunter2", "");
        sample.tasks.hold();
        judge(rows());
        judge(List.of());
        sample.tasks.release();
        assertEquals(List.of(Map.of()), heard, "the second answer alone");
        sample.tasks.hold();
        judge(rows());
        loader.cancel();
        sample.tasks.release();
        assertEquals(1, heard.size());
    }

    private void judge(List<SecretRow> rows) {
        loader.judge(rows, sample.session.vault(), heard::add);
    }

    private List<SecretRow> rows() {
        return new SecretRows(sample.session.vault(), new Place.Everywhere(), false)
                .make(RowOrder.BY_KEY, sample.now());
    }
}
