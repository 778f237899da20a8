package dev.kista.store;

import dev.kista.model.Vault;
import dev.kista.store.kdbx.KdbxContainer;
import dev.kista.store.kdbx.KdbxWritten;
import dev.kista.store.kdbx.TransformedKey;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/// One snapshot on its way into a file.
final class VaultContent implements AtomicSave.Content {
    private final KdbxFiles files;
    private final Vault vault;
    private final KdbxContainer container;
    private final TransformedKey key;
    private @Nullable KdbxWritten written;
    private long size;

    VaultContent(KdbxFiles files, Vault vault, KdbxContainer container, TransformedKey key) {
        this.files = files;
        this.vault = vault;
        this.container = container;
        this.key = key;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        var counting = new CountingOutput(out);
        written = files.writer().write(counting, vault, container, key);
        size = counting.count();
    }

    /// What the file looks like that was written.
    Stamp stamp() {
        return new Stamp(size, written().headerHash());
    }

    @Override
    public void verify(InputStream in) throws IOException {
        files.reader().verify(new BufferedInputStream(in, 64 * 1024), key, written());
    }

    private KdbxWritten written() {
        return Objects.requireNonNull(written, "nothing was written yet");
    }
}
