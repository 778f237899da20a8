package dev.kista.service;

import static dev.kista.service.EditedVault.foreignSecret;
import static dev.kista.service.EditedVault.tags;
import static dev.kista.service.EditedVault.valueOf;
import static dev.kista.service.NamespaceEditsTest.assertRefused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.kista.model.Extras;
import dev.kista.model.HistoryLimits;
import dev.kista.model.Revision;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;

/// What the edits of a secret leave in its history, and how they bring it back.
class RevisionEditsTest {
    @Test
    void putsTheEarlierStateAtTheEndOfTheHistory() throws EditRefused {
        var edited = EditedVault.with("a").add("a", "KEY", "one");
        var id = edited.id("a", "KEY");
        edited.at("2026-03-02T00:00:00Z").apply(valueOf(id, "two"));
        edited.at("2026-03-03T00:00:00Z").apply(valueOf(id, "three"));
        var secret = edited.secret("a", "KEY");
        assertEquals("three", secret.value().text());
        assertEquals(
                List.of("one", "two"),
                secret.history().stream().map(each -> each.value().text()).toList());
        assertEquals(
                Instant.parse("2026-03-02T00:00:00Z"),
                secret.history().getLast().times().modified());
        assertEquals(Instant.parse("2026-03-03T00:00:00Z"), secret.times().modified());
    }

    @Test
    void keepsNoMoreRevisionsThanTheLimit() throws EditRefused {
        var edited = new EditedVault(EditedVault.empty(new HistoryLimits(2, -1)));
        edited.add("", "KEY", "0");
        for (var i = 1; i <= 5; i++) {
            edited.apply(valueOf(edited.id("", "KEY"), "" + i));
        }
        assertEquals(
                List.of("3", "4"),
                edited.secret("", "KEY").history().stream()
                        .map(each -> each.value().text())
                        .toList());
    }

    @Test
    void keepsNoMoreBytesThanTheLimit() throws EditRefused {
        var edited = new EditedVault(EditedVault.empty(new HistoryLimits(-1, 250)));
        edited.add("", "KEY", "a".repeat(100));
        for (var i = 1; i <= 5; i++) {
            edited.apply(valueOf(edited.id("", "KEY"), ("" + i).repeat(100)));
        }
        assertEquals(2, edited.secret("", "KEY").history().size());
    }

    @Test
    void keepsNoRevisionsWhereTheVaultForbidsThem() throws EditRefused {
        var edited = new EditedVault(EditedVault.empty(new HistoryLimits(0, -1)));
        edited.add("", "KEY", "1").apply(valueOf(edited.id("", "KEY"), "2"));
        assertEquals(List.of(), edited.secret("", "KEY").history());
    }

    @Test
    void bringsAnEarlierStateBackAndKeepsThePresentOne() throws EditRefused {
        var edited = EditedVault.with("a").add("a", "KEY", "one");
        var id = edited.id("a", "KEY");
        edited.apply(valueOf(id, "two")).apply(new VaultEdit.RestoreRevision(id, 0));
        var secret = edited.secret("a", "KEY");
        assertEquals("one", secret.value().text());
        assertEquals(
                List.of("one", "two"),
                secret.history().stream().map(each -> each.value().text()).toList());
    }

    @Test
    void bringsBackWhatAnotherProgramKeptWithARevision() throws EditRefused {
        var extras = new Extras() {};
        var present = foreignSecret("KEY");
        var revision =
                new Revision(
                        present.key(),
                        SecretValue.ofText("old"),
                        "",
                        tags(),
                        present.times(),
                        extras);
        var vault = EditedVault.empty(HistoryLimits.DEFAULT);
        var edited =
                new EditedVault(
                        vault.withRoot(
                                vault.root()
                                        .withSecrets(
                                                List.of(present.withHistory(List.of(revision))))));
        edited.apply(new VaultEdit.RestoreRevision(present.id(), 0));
        assertSame(extras, edited.secret("", "KEY").extras());
        assertSame(present.extras(), edited.secret("", "KEY").history().getLast().extras());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 7})
    void refusesARevisionThatIsNotThere(int index) throws EditRefused {
        var edited = EditedVault.with("a").add("a", "KEY", "v");
        assertRefused(
                "revision-missing",
                edited,
                new VaultEdit.RestoreRevision(edited.id("a", "KEY"), index));
    }
}
