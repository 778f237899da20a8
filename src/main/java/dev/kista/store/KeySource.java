package dev.kista.store;

import dev.kista.store.VaultException.Reason;
import dev.kista.store.kdbx.CompositeKey;
import dev.kista.store.kdbx.TransformedKey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/// Makes keys of credentials, which may name a key file.
final class KeySource {
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final FilePort files;

    KeySource(FilePort files) {
        this.files = files;
    }

    /// A key with a fresh salt. Blocking, as long as the cost says.
    TransformedKey fresh(Path vault, Credentials credentials, KeyDerivationCost cost)
            throws IOException {
        try (var composite = composite(vault, credentials)) {
            return TransformedKey.fresh(composite, cost.memoryKiB(), cost.passes(), cost.lanes());
        }
    }

    /// What the key derivation starts from.
    ///
    /// @throws VaultException with [Reason#KEY_FILE] if the key file cannot be read
    CompositeKey composite(Path vault, Credentials credentials) throws IOException {
        var keyFile = credentials.keyFilePath();
        if (keyFile.isEmpty()) {
            return CompositeKey.of(credentials.password(), null);
        }
        var name = keyFile.get().toString();
        var content = new byte[0];
        try (var in = files.read(keyFile.get())) {
            content = in.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw new VaultException(Reason.KEY_FILE, vault, name);
            }
            return CompositeKey.of(credentials.password(), content);
        } catch (VaultException e) {
            throw e;
        } catch (IOException e) {
            throw new VaultException(Reason.KEY_FILE, vault, e, name);
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }
}
