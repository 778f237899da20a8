package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

class SecretRowsTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("a", "TOP", "1", "")
                    .secret("a", "BOTH", "2", "")
                    .secret("a.b", "BOTH", "3", "")
                    .secret("a.b", "OWN", "4", "")
                    .secret("z", "FAR", "5", "");

    @Test
    void showsWhatANamespaceSeesOrWhatItHas() {
        assertEquals(List.of("BOTH", "OWN", "TOP"), keys(at("a.b", true)));
        assertEquals(List.of("BOTH", "OWN"), keys(at("a.b", false)));
        assertEquals(List.of(), keys(at("gone", false)));
    }

    @Test
    void saysWhatIsInheritedAndWhatHidesAnother() {
        var rows = make(at("a.b", true));
        assertEquals(NamespacePath.of("a"), rows.get(0).overridden());
        assertTrue(rows.get(2).inherited());
        assertEquals(NamespacePath.of("a"), rows.get(2).path());
    }

    @Test
    void countsAtLeastAsManyAsItMakes() {
        for (var rows : List.of(at("a.b", true), at("a.b", false), everywhere(), trash(null))) {
            assertTrue(rows.count() >= make(rows).size());
        }
        assertEquals(5, everywhere().count());
        assertEquals(4, at("a.b", true).count(), "the hidden one counts");
    }

    @Test
    void showsADeletedSecretWithTheNamespaceItWasIn() {
        sample.edit(new VaultEdit.DeleteNamespace(NamespacePath.of("a.b")))
                .edit(new VaultEdit.DeleteSecret(sample.idOf("z", "FAR")));
        assertEquals(
                List.of("a.b BOTH", "z FAR", "a.b OWN"),
                make(trash(null)).stream()
                        .map(each -> each.path() + " " + each.keyText())
                        .toList());
        var id = sample.session.vault().trash().orElseThrow().child("b").orElseThrow().id();
        assertEquals(List.of("BOTH", "OWN"), keys(trash(id)));
        assertEquals(2, trash(id).count());
        assertEquals(0, trash(new UUID(9, 9)).count());
        assertEquals(List.of("BOTH", "TOP"), keys(everywhere()));
    }

    private SecretRows at(String path, boolean inherited) {
        return new SecretRows(
                sample.session.vault(), new Place.At(NamespacePath.of(path)), inherited);
    }

    private SecretRows everywhere() {
        return new SecretRows(sample.session.vault(), new Place.Everywhere(), true);
    }

    private SecretRows trash(@Nullable UUID namespace) {
        return new SecretRows(sample.session.vault(), new Place.Trash(namespace), true);
    }

    private List<SecretRow> make(SecretRows rows) {
        return rows.make(RowOrder.BY_KEY, sample.now());
    }

    private List<String> keys(SecretRows rows) {
        return make(rows).stream().map(SecretRow::keyText).toList();
    }
}
