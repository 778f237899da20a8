package dev.kista.model;

import static dev.kista.model.Samples.namespace;
import static dev.kista.model.Samples.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class VaultTest {
    private final Namespace inTrash = namespace("team", List.of(), secret("GONE", ""));
    private final Namespace trash = namespace("Recycle Bin", List.of(inTrash));
    private final Namespace team = namespace("team", List.of(namespace("v1.2", List.of())));
    private final Vault vault =
            Vault.empty("v", Samples.NOON)
                    .withRoot(namespace("root", List.of(trash, team)))
                    .withTrash(trash.id());

    @Test
    void holdsNothingAtFirst() {
        var empty = Vault.empty("", Samples.NOON);
        assertEquals(0, empty.root().allSecrets().count());
        assertEquals(Optional.empty(), empty.trash());
        assertEquals(List.of(), empty.topNamespaces());
        assertEquals(List.of(), empty.deleted());
        assertSame(empty.root(), empty.namespace(NamespacePath.ROOT).orElseThrow());
    }

    @Test
    void leavesTheTrashOutOfItsNamespaces() {
        assertEquals(List.of(team), vault.topNamespaces());
        assertEquals(Optional.empty(), vault.namespace(NamespacePath.of("Recycle Bin")));
        assertEquals(Optional.empty(), vault.namespace(NamespacePath.of("Recycle Bin.team")));
        assertSame(team, vault.namespace(NamespacePath.of("team")).orElseThrow());
    }

    @Test
    void findsANamespaceWhoseNameHasADot() {
        var path = NamespacePath.of("team").child("v1.2");
        assertEquals("v1.2", vault.namespace(path).orElseThrow().name());
        assertEquals(Optional.empty(), vault.namespace(NamespacePath.of("team.v1.2")));
    }

    @Test
    void aNamespaceCalledLikeTheTrashIsNone() {
        var twin = namespace("Recycle Bin", List.of());
        var both = vault.withRoot(namespace("root", List.of(trash, twin)));
        assertSame(twin, both.namespace(NamespacePath.of("Recycle Bin")).orElseThrow());
        assertSame(trash, both.trash().orElseThrow());
    }

    @Test
    void visitsParentsFirstAndNoTrash() {
        var visited = new ArrayList<String>();
        vault.forEachNamespace((path, here) -> visited.add(path + ":" + here.name()));
        assertEquals(List.of(":root", "team:team", "team.v1.2:v1.2"), visited);
    }

    @Test
    void hasNoTrashWhereItsIdIsNowhere() {
        assertEquals(Optional.empty(), vault.withTrash(UUID.randomUUID()).trash());
        assertEquals(2, vault.withTrash(UUID.randomUUID()).topNamespaces().size());
    }

    @Test
    void changesOnePartAndKeepsTheOthers() {
        var gone = new DeletedId(UUID.randomUUID(), Samples.NOON);
        var next = vault.withName("w").withDeleted(List.of(gone));
        assertEquals(
                new Vault(
                        "w",
                        vault.root(),
                        trash.id(),
                        List.of(gone),
                        HistoryLimits.DEFAULT,
                        Extras.NONE),
                next);
        assertThrows(UnsupportedOperationException.class, () -> next.deleted().clear());
    }
}
