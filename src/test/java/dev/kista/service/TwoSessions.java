package dev.kista.service;

import static dev.kista.service.EditedVault.addition;
import static dev.kista.service.EditedVault.path;

import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;
import dev.kista.store.Credentials;
import dev.kista.store.KdbxVaultStore;
import dev.kista.store.KeyDerivationCost;
import dev.kista.store.VaultException;
import dev.kista.store.merge.MergeChange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Two sessions of one file, whose password is `right`, by a clock that stands until it is told
/// otherwise.
final class TwoSessions implements AutoCloseable {
    private static final KeyDerivationCost CHEAP = new KeyDerivationCost(64, 1, 1);

    private final KdbxVaultStore store = new KdbxVaultStore();
    final VaultSession ours;
    final VaultSession theirs;
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");

    /// Makes the file with one secret and opens it a second time.
    TwoSessions(Path file) throws IOException, EditRefused {
        ours = created(file, "right");
        ours.apply(new VaultEdit.AddNamespace(path("app"), ""));
        ours.apply(addition("app", "ONE", "1"));
        ours.save();
        theirs = unlocked(file);
    }

    @Override
    public void close() {
        ours.close();
        theirs.close();
    }

    /// A session of a new vault of the same name.
    VaultSession created(Path at, String password) throws VaultException {
        return VaultSession.create(store, at, "Ours", password(password), CHEAP, () -> this.now);
    }

    VaultSession unlocked(Path at) throws VaultException {
        var session = new VaultSession(store, at, () -> this.now);
        session.unlock(password("right"));
        return session;
    }

    void later() {
        now = now.plusSeconds(60);
    }

    void change(VaultSession session, String key, String value) throws EditRefused {
        later();
        session.apply(
                new VaultEdit.ChangeSecret(
                        secret(session, key).id(), null, SecretValue.ofText(value), null, null));
    }

    static Credentials password(String text) {
        return Credentials.password(SecretValue.ofText(text));
    }

    static Secret secret(VaultSession session, String key) {
        return session.vault()
                .namespace(path("app"))
                .orElseThrow()
                .secret(new SecretKey(key))
                .orElseThrow();
    }

    static int secrets(VaultSession session) {
        return session.vault().namespace(path("app")).orElseThrow().secrets().size();
    }

    static List<String> told(PlannedMerge plan) {
        return plan.changes().stream().map(MergeChange::kind).map(Enum::toString).toList();
    }
}
