package dev.kista.desktop.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

class FoundSecretTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("b", "ONE", "1", "")
                    .secret("a.c", "TWO", "2", "")
                    .secret("a", "THREE", "3", "");

    @Test
    void comesInTheOrderOfTheVaultWhateverTheOrderOfTheIds() {
        var ids =
                List.of(
                        sample.idOf("a", "THREE"),
                        sample.idOf("a.c", "TWO"),
                        sample.idOf("b", "ONE"));
        assertEquals(
                List.of("b ONE", "a THREE", "a.c TWO"),
                words(FoundSecret.in(sample.session.vault(), ids)));
    }

    @Test
    void isFoundOnceHoweverOftenItIsAskedFor() {
        var id = sample.idOf("a.c", "TWO");
        assertEquals(
                List.of("a.c TWO"), words(FoundSecret.in(sample.session.vault(), List.of(id, id))));
        assertEquals(List.of(), FoundSecret.in(sample.session.vault(), List.of()));
    }

    @Test
    void isNotFoundWhereNoneIs() {
        assertEquals(Optional.empty(), FoundSecret.in(sample.session.vault(), new UUID(9, 9)));
    }

    @Test
    void saysWhetherItWasDeleted() {
        var id = sample.idOf("a.c", "TWO");
        sample.edit(new VaultEdit.DeleteNamespace(NamespacePath.of("a")));
        var found = FoundSecret.in(sample.session.vault(), id).orElseThrow();
        assertTrue(found.inTrash());
        assertEquals("Trash.a.c", found.path().toString());
        assertFalse(
                FoundSecret.in(sample.session.vault(), sample.idOf("b", "ONE"))
                        .orElseThrow()
                        .inTrash());
    }

    private static List<String> words(List<FoundSecret> found) {
        return found.stream().map(each -> each.path() + " " + each.secret().key()).toList();
    }
}
