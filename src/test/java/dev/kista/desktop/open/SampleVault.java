package dev.kista.desktop.open;

import dev.kista.desktop.dialog.RecordingNotices;
import dev.kista.desktop.mvc.InlineTaskRunner;
import dev.kista.model.Messages;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.Vault;
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

    /// A vault with one namespace of secrets that no editor had to accept one by one, such as those
    /// of another program.
    public static SampleVault with(String path, List<Secret> secrets) {
        var vault = new SampleVault().namespace(path).session.vault();
        var way = NamespacePath.of(path).segments();
        return new SampleVault(vault.withRoot(replaced(vault.root(), way, secrets)));
    }

    private static Namespace replaced(Namespace here, List<String> way, List<Secret> secrets) {
        if (way.isEmpty()) {
            return here.withSecrets(secrets);
        }
        var rest = way.subList(1, way.size());
        return here.withChildren(
                here.children().stream()
                        .map(
                                each ->
                                        each.name().equals(way.getFirst())
                                                ? replaced(each, rest, secrets)
                                                : each)
                        .toList());
    }

    private SampleVault(Vault content) {
        var file = Path.of("sample.kdbx");
        store.files.put(file, content);
        session = new VaultSession(store, file, () -> now);
        try {
            session.unlock(FakeVaultStore.RIGHT);
        } catch (VaultException e) {
            throw new AssertionError(e);
        }
    }

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
