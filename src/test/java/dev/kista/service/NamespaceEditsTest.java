package dev.kista.service;

import static dev.kista.service.EditedVault.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.Extras;
import dev.kista.model.HistoryLimits;
import dev.kista.model.Namespace;
import dev.kista.model.Times;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

class NamespaceEditsTest {
    @Test
    void makesWhatIsMissingAbove() throws EditRefused {
        var edited = new EditedVault().apply(new VaultEdit.AddNamespace(path("a.b.c"), "third"));
        assertEquals("third", edited.namespace("a.b.c").description());
        assertEquals("", edited.namespace("a.b").description());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a..b", ".a", "a.", "a b", "-a", "a.ü", "a/b"})
    void refusesANameThatKestraWould(String name) {
        assertRefused(
                "namespace-invalid", new EditedVault(), new VaultEdit.AddNamespace(path(name), ""));
    }

    @Test
    void refusesANamespaceThatIsThere() throws EditRefused {
        assertRefused(
                "namespace-exists",
                EditedVault.with("a.b"),
                new VaultEdit.AddNamespace(path("a.b"), ""));
    }

    @Test
    void renamesInPlaceWithAllThatIsBelow() throws EditRefused {
        var edited = EditedVault.with("a.b.c", "z").add("a.b.c", "KEY", "v");
        edited.at("2026-03-02T00:00:00Z").apply(new VaultEdit.RenameNamespace(path("a"), "x"));
        assertEquals("x", edited.vault().root().children().getFirst().name());
        assertEquals("v", edited.secret("x.b.c", "KEY").value().text());
        assertEquals(
                Instant.parse("2026-03-02T00:00:00Z"), edited.namespace("x").times().modified());
    }

    @Test
    void copiesWithAllThatIsBelow() throws EditRefused {
        var edited = EditedVault.with("a.b", "z").add("a", "ONE", "1").add("a.b", "TWO", "2");
        edited.at("2026-03-02T00:00:00Z");
        edited.apply(new VaultEdit.CopyNamespace(path("a"), path("z.deep.copy")));
        assertEquals("1", edited.secret("z.deep.copy", "ONE").value().text());
        assertEquals("2", edited.secret("z.deep.copy.b", "TWO").value().text());
        assertEquals("2", edited.secret("a.b", "TWO").value().text());
        assertEquals(List.of(), edited.secret("z.deep.copy", "ONE").history());
        var ids = new HashSet<UUID>();
        edited.vault().forEachNamespace((path, each) -> ids.add(each.id()));
        edited.vault().root().allSecrets().forEach(each -> ids.add(each.id()));
        assertEquals(6 + 1 + 4, ids.size(), "every copy has an id of its own");
    }

    @Test
    void refusesACopyThatHasNoPlace() throws EditRefused {
        assertRefused(
                "namespace-exists",
                EditedVault.with("a", "b"),
                new VaultEdit.CopyNamespace(path("a"), path("b")));
        assertRefused(
                "namespace-into-itself",
                EditedVault.with("a"),
                new VaultEdit.CopyNamespace(path("a"), path("a.b")));
        assertRefused(
                "namespace-invalid",
                EditedVault.with("a"),
                new VaultEdit.CopyNamespace(path("a"), path("B")));
        assertRefused(
                "namespace-root",
                EditedVault.with("a"),
                new VaultEdit.CopyNamespace(path(""), path("b")));
    }

    @Test
    void saysWhatEveryNamespaceIsCalledThen() throws EditRefused {
        var vault = EditedVault.with("a.b.c", "ab").add("a.b", "KEY", "v").vault();
        assertEquals(
                List.of(
                        new NamespaceChange(path("a"), path("x.y"), 0),
                        new NamespaceChange(path("a.b"), path("x.y.b"), 1),
                        new NamespaceChange(path("a.b.c"), path("x.y.b.c"), 0)),
                NamespaceChange.of(vault, path("a"), path("x.y")));
    }

    @Test
    void renamesANamespaceOfAnotherProgram() throws EditRefused {
        var foreign = namespace("My Group", List.of());
        var vault = EditedVault.empty(HistoryLimits.DEFAULT);
        var edited = new EditedVault(vault.withRoot(vault.root().withChildren(List.of(foreign))));
        edited.apply(new VaultEdit.RenameNamespace(path("My Group"), "group"));
        assertTrue(edited.has("group"));
    }

    @Test
    void refusesToRenameToANeighboursName() throws EditRefused {
        assertRefused(
                "namespace-exists",
                EditedVault.with("a", "b"),
                new VaultEdit.RenameNamespace(path("a"), "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B", "b.c", "b c"})
    void refusesToRenameToWhatKestraWouldRefuse(String name) throws EditRefused {
        assertRefused(
                "namespace-invalid",
                EditedVault.with("a"),
                new VaultEdit.RenameNamespace(path("a"), name));
    }

    @Test
    void refusesARenameThatMakesAPathBelowTooLong() throws EditRefused {
        var edited = EditedVault.with("a." + "b".repeat(100));
        assertRefused(
                "namespace-too-long",
                edited,
                new VaultEdit.RenameNamespace(path("a"), "c".repeat(60)));
    }

    @Test
    void keepsTheSnapshotWhenTheNameStays() throws EditRefused {
        var edited = EditedVault.with("a");
        var before = edited.vault();
        edited.apply(new VaultEdit.RenameNamespace(path("a"), "a"));
        assertSame(before, edited.vault());
    }

    @Test
    void describesANamespace() throws EditRefused {
        var edited = EditedVault.with("a");
        edited.apply(new VaultEdit.DescribeNamespace(path("a"), "what for"));
        assertEquals("what for", edited.namespace("a").description());
    }

    @Test
    void movesANamespaceAndRemembersWhereItWas() throws EditRefused {
        var edited = EditedVault.with("a.b", "c").add("a.b", "KEY", "v");
        edited.at("2026-03-02T00:00:00Z")
                .apply(new VaultEdit.MoveNamespace(path("a.b"), path("c")));
        assertFalse(edited.has("a.b"));
        assertEquals("v", edited.secret("c.b", "KEY").value().text());
        assertEquals(edited.namespace("a").id(), edited.namespace("c.b").previousParent());
        assertEquals(
                Instant.parse("2026-03-02T00:00:00Z"), edited.namespace("c.b").times().moved());
    }

    @Test
    void movesANamespaceToTheTop() throws EditRefused {
        var edited = EditedVault.with("a.b");
        edited.apply(new VaultEdit.MoveNamespace(path("a.b"), path("")));
        assertTrue(edited.has("b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.b", "a.b.c"})
    void refusesToMoveANamespaceIntoItself(String target) throws EditRefused {
        assertRefused(
                "namespace-into-itself",
                EditedVault.with("a.b.c"),
                new VaultEdit.MoveNamespace(path("a"), path(target)));
    }

    @Test
    void refusesToMoveWhereTheNameIsTaken() throws EditRefused {
        assertRefused(
                "namespace-exists",
                EditedVault.with("a.x", "b.x"),
                new VaultEdit.MoveNamespace(path("a.x"), path("b")));
    }

    @Test
    void refusesWhatIsNotThere() {
        assertRefused(
                "namespace-missing",
                new EditedVault(),
                new VaultEdit.DescribeNamespace(path("gone"), ""));
    }

    @Test
    void leavesTheVaultItselfWhereItIs() {
        assertRefused(
                "namespace-root", new EditedVault(), new VaultEdit.RenameNamespace(path(""), "a"));
    }

    @Test
    void sharesWhatAnEditElsewhereDoesNotConcern() throws EditRefused {
        var edited = EditedVault.with("a.b", "c").add("a.b", "KEY", "v");
        var before = edited.namespace("a");
        edited.add("c", "KEY", "w");
        assertSame(before, edited.namespace("a"));
    }

    @Test
    void keepsWhatAnotherProgramLeftInANamespace() throws EditRefused {
        var extras = new Extras() {};
        var foreign =
                new Namespace(
                        UUID.randomUUID(),
                        "a",
                        "",
                        List.of(),
                        List.of(),
                        Times.at(EditedVault.START),
                        extras);
        var vault = EditedVault.empty(HistoryLimits.DEFAULT);
        var edited = new EditedVault(vault.withRoot(vault.root().withChildren(List.of(foreign))));
        edited.apply(new VaultEdit.RenameNamespace(path("a"), "b"))
                .apply(new VaultEdit.DescribeNamespace(path("b"), "described"))
                .add("b", "KEY", "v");
        assertSame(extras, edited.namespace("b").extras());
    }

    private static Namespace namespace(String name, List<Namespace> children) {
        return new Namespace(
                UUID.randomUUID(),
                name,
                "",
                children,
                List.of(),
                Times.at(EditedVault.START),
                Extras.NONE);
    }

    static void assertRefused(String code, EditedVault edited, VaultEdit edit) {
        var before = edited.vault();
        var refused = assertThrows(EditRefused.class, () -> edited.apply(edit));
        assertEquals(code, refused.code());
        assertSame(before, edited.vault());
    }
}
