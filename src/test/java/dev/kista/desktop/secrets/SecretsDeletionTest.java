package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class SecretsDeletionTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("a", "TOP", "t", "")
                    .secret("a.b", "A", "1", "")
                    .secret("a.b", "B", "2", "")
                    .secret("a.b", "C", "3", "");
    private final OpenVault open = sample.open();
    private final SecretsModel model = new SecretsModel();
    private final SecretsDeletion deletion = new SecretsDeletion(open, model, sample.messages);

    @BeforeEach
    void shows() {
        open.show(NamespacePath.of("a.b"));
        var rows =
                new SecretRows(open.vault(), open.place(), true)
                        .make(RowOrder.BY_KEY, sample.now());
        model.rowsProperty().set(rows);
    }

    @Test
    void selectsWhatThenStandsInThePlaceOfWhatIsGone() {
        select("B");
        deletion.delete();
        assertEquals(List.of(sample.idOf("a.b", "C")), open.selected());
        assertEquals("B moved to the trash.", sample.notices.last().text());
        sample.notices.last().action().orElseThrow().run().run();
        assertEquals("2", sample.secretAt("a.b", "B").value().text());
    }

    @Test
    void deletesSeveralAsOneStep() {
        select("A", "B");
        assertEquals(2, deletion.count());
        deletion.delete();
        assertEquals("2 secrets moved to the trash.", sample.notices.last().text());
        open.undo();
        assertEquals("1", sample.secretAt("a.b", "A").value().text());
    }

    @Test
    void neverDeletesWhatIsOnlyInherited() {
        open.select(List.of(sample.idOf("a", "TOP")));
        assertFalse(deletion.isPossible());
        deletion.delete();
        assertEquals("t", sample.secretAt("a", "TOP").value().text());
        open.select(List.of(sample.idOf("a", "TOP"), sample.idOf("a.b", "C")));
        assertEquals(1, deletion.count());
    }

    @Test
    void isNotPossibleForNothingOrInTheTrash() {
        open.select(List.of());
        assertFalse(deletion.isPossible());
        select("A");
        deletion.delete();
        open.show(Place.trash());
        open.select(List.of(open.vault().trash().orElseThrow().secrets().getFirst().id()));
        assertFalse(deletion.isPossible());
    }

    private void select(String... keys) {
        open.select(Stream.of(keys).map(each -> sample.idOf("a.b", each)).toList());
    }
}
