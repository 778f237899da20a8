package dev.kista.service;

import static dev.kista.service.EditedVault.path;
import static dev.kista.service.EditedVault.tags;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;
import dev.kista.service.exchange.ImportPlan;
import dev.kista.service.exchange.ImportRow;
import dev.kista.service.exchange.ImportSource;
import dev.kista.store.Credentials;
import dev.kista.store.KeyDerivationCost;
import dev.kista.store.VaultException;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/// Whatever is printed by accident shows no value.
class ServiceSentinelTest {
    private static final String SENTINEL = "s3ntinel-value";

    @Test
    void hidesValuesInEdits() {
        hides(add(), change(UUID.randomUUID()), new VaultEdit.Batch(List.of(add())));
    }

    @Test
    void hidesValuesInSnapshotsHistoriesAndSessions() throws Exception {
        var session =
                VaultSession.create(
                        new FakeVaultStore(),
                        Path.of("v.kdbx"),
                        "V",
                        FakeVaultStore.RIGHT,
                        KeyDerivationCost.FLOOR,
                        InstantSource.system());
        session.apply(add());
        var id = session.vault().root().secrets().getFirst().id();
        session.apply(new VaultEdit.ChangeSecret(id, null, null, "described", null));
        hides(session, session.vault(), session.undoable(), session.redoable());
        session.undo();
        hides(session.vault(), session.redoable());
    }

    @Test
    void hidesValuesInRefusals() throws Exception {
        var edited = new EditedVault().apply(add());
        hides(assertThrows(EditRefused.class, () -> edited.apply(add())));
        hides(assertThrows(EditRefused.class, () -> edited.apply(change(UUID.randomUUID()))));
    }

    @Test
    void hidesPasswordsOfVaultsThatDoNotOpen() {
        var session =
                new VaultSession(new FakeVaultStore(), Path.of("v.kdbx"), InstantSource.system());
        var credentials = Credentials.password(SecretValue.ofText(SENTINEL));
        hides(credentials, assertThrows(VaultException.class, () -> session.unlock(credentials)));
    }

    @Test
    void hidesValuesInImports() {
        var row =
                new ImportRow(
                        new SecretKey("KEY"),
                        1,
                        ImportRow.Outcome.CHANGED,
                        UUID.randomUUID(),
                        SecretValue.ofText(SENTINEL),
                        SecretValue.ofText(SENTINEL),
                        List.of());
        var plan =
                new ImportPlan(
                        "in",
                        path("a"),
                        false,
                        Format.ENV,
                        Dialect.COMPOSE,
                        List.of(row),
                        List.of());
        var bytes = SENTINEL.getBytes(StandardCharsets.UTF_8);
        hides(row, plan, new ImportSource("in", bytes));
    }

    private static VaultEdit add() {
        return new VaultEdit.AddSecret(
                path(""), new SecretKey("KEY"), SecretValue.ofText(SENTINEL), "", tags(), null);
    }

    private static VaultEdit change(UUID id) {
        return new VaultEdit.ChangeSecret(id, null, SecretValue.ofText(SENTINEL), null, null);
    }

    private static void hides(Object... things) {
        for (var thing : things) {
            assertFalse(thing.toString().contains(SENTINEL), thing.getClass().getName());
        }
    }
}
