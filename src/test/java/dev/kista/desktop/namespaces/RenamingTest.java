package dev.kista.desktop.namespaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class RenamingTest {
    private final SampleVault sample =
            new SampleVault().namespace("a.b.c").namespace("a.x").namespace("z.b");

    @ParameterizedTest
    @CsvSource({
        "a.b, a.n",
        "a.b, b",
        "a.b, z.n",
        "a.b, z.x",
        "a.b, new.deep.b",
        "a, z.a",
        "a.b, z.b2"
    })
    void givesTheNamespaceItsPathAndTakesItBack(String present, String next) {
        var from = NamespacePath.of(present);
        var to = NamespacePath.of(next);
        var before = sample.session.vault();
        var id = before.namespace(from).orElseThrow().id();
        var renaming = new Renaming(before);
        sample.edit(Renaming.single(renaming.edits(from, to)));
        assertEquals(id, sample.session.vault().namespace(to).orElseThrow().id());
        assertTrue(sample.session.vault().namespace(from).isEmpty());
        sample.edit(Renaming.single(renaming.back(from, to)));
        assertEquals(id, sample.session.vault().namespace(from).orElseThrow().id());
    }

    @Test
    void goesUnderAFreeNameWhereANamesakeIsAtBothEnds() {
        var edits =
                new Renaming(sample.session.vault())
                        .edits(NamespacePath.of("a.b"), NamespacePath.of("z.x"));
        assertEquals(
                List.of(
                        new VaultEdit.RenameNamespace(NamespacePath.of("a.b"), "x-2"),
                        new VaultEdit.MoveNamespace(
                                NamespacePath.of("a.x-2"), NamespacePath.of("z")),
                        new VaultEdit.RenameNamespace(NamespacePath.of("z.x-2"), "x")),
                edits);
    }

    @Test
    void needsNoEditForThePathThatItHas() {
        var path = NamespacePath.of("a.b");
        assertEquals(List.of(), new Renaming(sample.session.vault()).edits(path, path));
        assertEquals(List.of(), new Renaming(sample.session.vault()).back(path, path));
    }

    @Test
    void makesOneEditOfOneAndABatchOfMany() {
        var edit = new VaultEdit.RenameVault("x");
        assertSame(edit, Renaming.single(List.of(edit)));
        assertEquals(
                new VaultEdit.Batch(List.of(edit, edit)), Renaming.single(List.of(edit, edit)));
    }
}
