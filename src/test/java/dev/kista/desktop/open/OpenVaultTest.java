package dev.kista.desktop.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.dialog.Notice;
import dev.kista.model.Extras;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.Times;
import dev.kista.model.VaultEdit;
import dev.kista.store.VaultException;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

class OpenVaultTest {
    private static final NamespacePath TEAM = NamespacePath.of("company.team");

    private final SampleVault sample =
            new SampleVault()
                    .namespace("company")
                    .secret("company.team", "DB_PASSWORD", "p", "reporting", "prod")
                    .secret("company.team", "API_TOKEN", "t", "");
    private final OpenVault open = sample.open();

    @Test
    void beginsWithTheFirstNamespaceThatHoldsASecret() {
        assertEquals(new Place.At(TEAM), open.place());
        assertEquals(TEAM, open.namespace());
    }

    @Test
    void beginsWithTheVaultItselfWhereThereIsNothing() {
        assertEquals(NamespacePath.ROOT, new SampleVault().open().namespace());
    }

    @Test
    void showsAndSavesAnEditAtOnce() {
        open.apply(new VaultEdit.DeleteSecret(id("API_TOKEN")));
        assertEquals(1, open.vault().namespace(TEAM).orElseThrow().secrets().size());
        assertEquals(open.vault(), sample.store.files.get(Path.of("sample.kdbx")));
        assertFalse(open.unsavedProperty().get());
        assertEquals(sample.now(), open.savedAtProperty().get());
    }

    @Test
    void isUnsavedUntilTheFileIsWritten() {
        sample.tasks.hold();
        open.apply(new VaultEdit.DeleteSecret(id("API_TOKEN")));
        assertTrue(open.unsavedProperty().get());
        sample.tasks.release();
        assertFalse(open.unsavedProperty().get());
    }

    @Test
    void saysWhatCannotBeSavedAndTriesAgain() {
        sample.store.failing = VaultException.Reason.NO_SPACE;
        open.apply(new VaultEdit.DeleteSecret(id("API_TOKEN")));
        assertTrue(open.unsavedProperty().get());
        var notice = sample.notices.last();
        assertEquals(Notice.Kind.FAILURE, notice.kind());
        sample.store.failing = null;
        notice.action().orElseThrow().run().run();
        assertFalse(open.unsavedProperty().get());
    }

    @Test
    void saysWhyAnEditIsRefusedAndWipesItsValue() {
        var value = SecretValue.ofText("second");
        assertFalse(open.apply(addition("db_password", value)));
        assertTrue(sample.notices.last().text().contains("db_password"));
        assertTrue(value.isClosed());
    }

    @Test
    void givesTheRefusalToTheFieldThatAskedAndShowsNoNotice() {
        var refusal = open.attempt(addition("DB-PASSWORD", SecretValue.ofText("second")));
        assertTrue(refusal.orElseThrow().contains("DB-PASSWORD"));
        assertEquals(List.of(), sample.notices.shown());
    }

    @Test
    void namesSeveralEditsOfOneKindByIt() {
        sample.secret("company", "A", "1", "").secret("company", "B", "2", "");
        var batch =
                new VaultEdit.Batch(
                        List.of(
                                new VaultEdit.DeleteSecret(sample.idOf("company", "A")),
                                new VaultEdit.DeleteSecret(sample.idOf("company", "B"))));
        open.apply(batch);
        assertEquals("delete 2 secrets", open.undoNameProperty().get());
        open.undo();
        open.apply(
                new VaultEdit.Batch(
                        List.of(
                                new VaultEdit.DeleteSecret(sample.idOf("company", "A")),
                                new VaultEdit.RenameVault("other"))));
        assertEquals("2 changes", open.undoNameProperty().get());
    }

    @Test
    void namesWhatCanBeUndoneAndRedone() {
        open.apply(new VaultEdit.DeleteSecret(id("API_TOKEN")));
        assertEquals("delete API_TOKEN", open.undoNameProperty().get());
        open.undo();
        assertEquals("new secret API_TOKEN", open.undoNameProperty().get());
        assertEquals("delete API_TOKEN", open.redoNameProperty().get());
        open.redo();
        assertEquals("", open.redoNameProperty().get());
    }

    @Test
    void takesADeletionBackFromItsNotice() {
        var id = id("API_TOKEN");
        open.applyUndoably(
                new VaultEdit.DeleteSecret(id), "deleted", new VaultEdit.RestoreFromTrash(id));
        sample.notices.last().action().orElseThrow().run().run();
        assertEquals(TEAM, open.find(id).orElseThrow().path());
        assertEquals("delete API_TOKEN", open.redoNameProperty().get());
    }

    @Test
    void takesADeletionBackEvenIfSomethingElseWasEditedSince() {
        var id = id("API_TOKEN");
        open.applyUndoably(
                new VaultEdit.DeleteSecret(id), "deleted", new VaultEdit.RestoreFromTrash(id));
        open.apply(new VaultEdit.DescribeNamespace(TEAM, "the team"));
        sample.notices.last().action().orElseThrow().run().run();
        assertEquals(TEAM, open.find(id).orElseThrow().path());
        assertEquals("the team", open.vault().namespace(TEAM).orElseThrow().description());
    }

    @Test
    void followsTheShownNamespaceWhenItIsRenamedAndKeepsTheSelection() {
        open.select(List.of(id("DB_PASSWORD")));
        open.searchProperty().set("db");
        open.apply(new VaultEdit.RenameNamespace(TEAM, "crew"));
        assertEquals(NamespacePath.of("company.crew"), open.namespace());
        assertEquals("db", open.searchProperty().get());
        assertEquals(sample.idOf("company.crew", "DB_PASSWORD"), open.secretProperty().get());
    }

    @Test
    void goesToTheNamespaceAboveWhenTheShownOneIsDeleted() {
        open.apply(new VaultEdit.DeleteNamespace(TEAM));
        assertEquals(NamespacePath.of("company"), open.namespace());
    }

    @Test
    void forgetsTheSelectionOfWhatIsGone() {
        open.select(List.of(id("DB_PASSWORD"), id("API_TOKEN")));
        assertNull(open.secretProperty().get());
        open.apply(new VaultEdit.DeleteSecret(id("API_TOKEN")));
        open.apply(new VaultEdit.PurgeTrash(null));
        assertEquals(List.of(id("DB_PASSWORD")), open.selected());
        assertEquals(id("DB_PASSWORD"), open.secretProperty().get());
    }

    @Test
    void showsAnotherPlaceWithNothingSelectedAndNothingFiltered() {
        open.select(List.of(id("DB_PASSWORD")));
        open.searchProperty().set("db");
        open.show(Place.trash());
        assertEquals(List.of(), open.selected());
        assertEquals("", open.searchProperty().get());
        assertEquals(TEAM, open.namespace(), "where an import would go");
    }

    @Test
    void takesHalfFinishedEntriesOverBeforeLeaving() {
        var taken = new ArrayList<String>();
        var first = open.whenLeaving(() -> taken.add("first"));
        open.whenLeaving(() -> taken.add("second"));
        first.unsubscribe();
        open.commitPending();
        assertEquals(List.of("second"), taken);
    }

    @Test
    void hearsOfNothingAfterItWasClosed() {
        open.close();
        sample.edit(new VaultEdit.DeleteSecret(id("API_TOKEN")));
        assertEquals(2, open.vault().namespace(TEAM).orElseThrow().secrets().size());
    }

    @Test
    void findsManyInOneWalk() {
        var secrets = new ArrayList<Secret>();
        var ids = new ArrayList<UUID>();
        for (var i = 0; i < 100_000; i++) {
            ids.add(new UUID(7, i));
            secrets.add(
                    new Secret(
                            ids.getLast(),
                            new SecretKey("my key (" + i + ")"),
                            SecretValue.ofText("v"),
                            "",
                            new TreeSet<>(),
                            Times.at(SampleVault.START),
                            List.of(),
                            Extras.NONE));
        }
        var large = SampleVault.with("foreign", secrets).open();
        // A walk for each of them would be ten thousand million steps.
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertEquals(100_000, large.find(ids).size()));
    }

    private UUID id(String key) {
        return sample.idOf("company.team", key);
    }

    private static VaultEdit addition(String key, SecretValue value) {
        return new VaultEdit.AddSecret(TEAM, new SecretKey(key), value, "", new TreeSet<>(), null);
    }
}
