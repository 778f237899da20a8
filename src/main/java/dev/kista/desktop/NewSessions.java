package dev.kista.desktop;

import dev.kista.desktop.create.CreateController;
import dev.kista.desktop.mvc.TaskRunner;
import dev.kista.model.SecretValue;
import dev.kista.service.EditRefused;
import dev.kista.service.VaultSession;
import dev.kista.service.files.AtomicFile;
import dev.kista.service.sample.SampleVault;
import dev.kista.service.settings.KistaFolders;
import dev.kista.store.Credentials;
import dev.kista.store.KeyDerivationCost;
import dev.kista.store.VaultException;
import dev.kista.store.VaultStore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Makes sessions: for a vault file that is there, for a new one, and for the sample.
final class NewSessions {
    /// The master password of the sample vault, which everybody may know.
    static final String SAMPLE_WORD = "kista";

    private static final String SAMPLE_FILE = "Sample vault.kdbx";

    private final Shared shared;
    private final VaultStore store;
    private final Supplier<KeyDerivationCost> cost;
    private final KistaFolders folders;
    private final Path vaultFolder;

    /// @param cost finds the cost of a new vault's key on this machine; blocking
    /// @param vaultFolder where new vaults are kept unless the user says otherwise
    NewSessions(
            Shared shared,
            VaultStore store,
            Supplier<KeyDerivationCost> cost,
            KistaFolders folders,
            Path vaultFolder) {
        this.shared = shared;
        this.store = store;
        this.cost = cost;
        this.folders = folders;
        this.vaultFolder = vaultFolder;
    }

    /// Of a file that is there; locked.
    VaultSession of(Path file) {
        return new VaultSession(store, file, shared.clock());
    }

    /// The form for a new vault.
    CreateController create(Consumer<VaultSession> created, Runnable cancelled) {
        return new CreateController(
                this::create,
                shared.tasks(),
                shared.files(),
                shared.messages(),
                vaultFolder,
                created,
                cancelled);
    }

    private VaultSession create(
            Path file, String name, Credentials credentials, TaskRunner.Progress progress)
            throws VaultException {
        progress.at(0.2, shared.messages().text("create.tuning"));
        var tuned = cost.get();
        progress.at(0.6, shared.messages().text("create.writing"));
        return create(file, name, credentials, tuned);
    }

    private VaultSession create(
            Path file, String name, Credentials credentials, KeyDerivationCost keyCost)
            throws VaultException {
        return VaultSession.create(store, file, name, credentials, keyCost, shared.clock());
    }

    /// Where the sample vault lies, or will.
    Path sampleFile() {
        return folders.config().resolve("sample").resolve(SAMPLE_FILE);
    }

    /// The sample vault, unlocked; made if it is not there. Blocking.
    VaultSession sample() throws IOException, EditRefused {
        var folder = folders.config().resolve("sample");
        var file = folder.resolve(SAMPLE_FILE);
        try (var password = SecretValue.ofText(SAMPLE_WORD)) {
            var credentials = Credentials.password(password);
            if (Files.exists(file)) {
                var session = of(file);
                session.unlock(credentials);
                return session;
            }
            AtomicFile.createFolder(folder);
            var session =
                    create(
                            file,
                            shared.messages().text("sample.name"),
                            credentials,
                            KeyDerivationCost.FLOOR);
            session.apply(SampleVault.content());
            session.save();
            return session;
        }
    }
}
