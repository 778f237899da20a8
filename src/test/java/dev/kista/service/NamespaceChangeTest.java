package dev.kista.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;

import java.util.List;

class NamespaceChangeTest {
    private final EditedVault edited = edited();

    @Test
    void tellsTheNewNameOfANamespaceAndOfEachBelowParentsFirst() {
        assertEquals(
                List.of("a.b > x.y 1", "a.b.c > x.y.c 0", "a.b.c.d > x.y.c.d 1"), of("a.b", "x.y"));
    }

    @Test
    void tellsNothingOfANamespaceThatIsNotThere() {
        assertEquals(List.of(), of("gone", "x"));
        assertEquals(List.of(), of("a.bb", "x"), "a name that begins alike is another one");
    }

    @Test
    void leavesTheTrashAlone() throws EditRefused {
        edited.apply(new VaultEdit.DeleteNamespace(EditedVault.path("a.b")));
        assertEquals(List.of("a > z 0", "a.bb2 > z.bb2 0"), of("a", "z"));
    }

    private List<String> of(String path, String next) {
        return NamespaceChange.of(edited.vault(), EditedVault.path(path), EditedVault.path(next))
                .stream()
                .map(each -> each.before() + " > " + each.after() + " " + each.secrets())
                .toList();
    }

    private static EditedVault edited() {
        try {
            return EditedVault.with("a.b.c.d", "a.bb2")
                    .add("a.b", "ONE", "1")
                    .add("a.b.c.d", "TWO", "2");
        } catch (EditRefused e) {
            throw new AssertionError(e);
        }
    }
}
