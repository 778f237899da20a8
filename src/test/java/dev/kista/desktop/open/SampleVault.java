package dev.kista.desktop.open;

import dev.kista.desktop.dialog.RecordingNotices;
import dev.kista.desktop.mvc.InlineTaskRunner;
import dev.kista.model.Messages;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;
import dev.kista.service.EditRefused;
import dev.kista.service.FakeVaultStore;
import dev.kista.service.VaultSession;
import dev.kista.store.KeyDerivationCost;
import dev.kista.store.VaultException;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;

/// A vault in memory for tests of the screens, with a clock that a test moves, and everything that
/// an [OpenVault] is made with.
public final class SampleVault {
    public static final Instant START = Instant.parse("2026-11-01T09:00:00Z");

    public final FakeVaultStore store = new FakeVaultStore();
    public final InlineTaskRunner tasks = new InlineTaskRunner();
    public final RecordingNotices notices = new RecordingNotices();
    public final Messages messages = Messages.in(Locale.ENGLISH);
    public final VaultSession session;
    private Instant now = START;

    public SampleVault() {
        try {
            session =
                    VaultSession.create(
                            store,
                            Path.of("sample.kdbx"),
                            "sample",
                            FakeVaultStore.RIGHT,
                            new KeyDerivationCost(1, 1, 1),
                            () -> now);
        } catch (VaultException e) {
            throw new AssertionError(e);
        }
    }

    public SampleVault namespace(String path) {
        return edit(new VaultEdit.AddNamespace(NamespacePath.of(path), ""));
    }

    public SampleVault secret(
            String path, String key, String value, String description, String... tags) {
        if (session.vault().namespace(NamespacePath.of(path)).isEmpty()) {
            namespace(path);
        }
        return edit(
                new VaultEdit.AddSecret(
                        NamespacePath.of(path),
                        new SecretKey(key),
                        SecretValue.ofText(value),
                        description,
                        new TreeSet<>(List.of(tags)),
                        null));
    }

    public SampleVault edit(VaultEdit edit) {
        try {
            session.apply(edit);
        } catch (EditRefused e) {
            throw new AssertionError(e);
        }
        return this;
    }

    public SampleVault after(Duration time) {
        now = now.plus(time);
        return this;
    }

    public Instant now() {
        return now;
    }

    public Secret secretAt(String path, String key) {
        return session.vault()
                .namespace(NamespacePath.of(path))
                .orElseThrow()
                .secret(new SecretKey(key))
                .orElseThrow();
    }

    public UUID idOf(String path, String key) {
        return secretAt(path, key).id();
    }

    /// The vault as the screens see it. Its background work runs at once.
    public OpenVault open() {
        return new OpenVault(session, tasks, notices, messages, () -> now, Runnable::run);
    }
}
