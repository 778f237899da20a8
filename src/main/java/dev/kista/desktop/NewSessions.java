package dev.kista.desktop;

import dev.kista.desktop.create.CreateController;
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
    private final Supplier<VaultStore> stores;
    private final KistaFolders folders;
    private final Path vaultFolder;

    /// @param stores a store that obeys the settings of the moment
    /// @param vaultFolder where new vaults are kept unless the user says otherwise
    NewSessions(
            Shared shared, Supplier<VaultStore> stores, KistaFolders folders, Path vaultFolder) {
        this.shared = shared;
        this.stores = stores;
        this.folders = folders;
        this.vaultFolder = vaultFolder;
    }

    /// Of a file that is there; locked.
    VaultSession of(Path file) {
        return new VaultSession(stores.get(), file, shared.clock());
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

    private VaultSession create(Path file, String name, Credentials credentials)
            throws VaultException {
        return VaultSession.create(
                stores.get(), file, name, credentials, KeyDerivationCost.FLOOR, shared.clock());
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
            var session = create(file, shared.messages().text("sample.name"), credentials);
            session.apply(SampleVault.content());
            session.save();
            return session;
        }
    }
}
