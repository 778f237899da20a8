package dev.kista.store;

import dev.kista.store.VaultException.Reason;
import dev.kista.store.kdbx.KdbxContent;
import dev.kista.store.kdbx.KdbxReader;
import dev.kista.store.kdbx.KdbxWriter;
import dev.kista.store.kdbx.ReadLimits;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.IntSupplier;

/// What opening and saving of all vaults have in common.
///
/// @param backups how many earlier files are kept beside a vault, asked at every save
/// @param patience how long a save waits for the lock
record KdbxFiles(
        FilePort port,
        ReadLimits limits,
        InstantSource clock,
        IntSupplier backups,
        Duration patience) {
    /// Reads the content of a file.
    @FunctionalInterface
    interface Reading {
        KdbxContent read(InputStream in) throws IOException;
    }

    KdbxReader reader() {
        return new KdbxReader(limits);
    }

    KdbxWriter writer() {
        return new KdbxWriter(clock);
    }

    KeySource keys() {
        return new KeySource(port);
    }

    /// Opens the file behind a path.
    KdbxVaultFile open(Path path, Reading reading) throws VaultException {
        try {
            var real = port.real(path);
            requireFile(path, real);
            try (var in = new CountingInput(new BufferedInputStream(port.read(real), 64 * 1024))) {
                var content = reading.read(in);
                in.transferTo(OutputStream.nullOutputStream());
                var stamp = new Stamp(in.count(), content.headerHash());
                return new KdbxVaultFile(path, real, content, stamp, this);
            }
        } catch (IOException e) {
            throw Failures.ofReading(path, e);
        } catch (OutOfMemoryError e) {
            throw new VaultException(Reason.TOO_COSTLY, path, "memory");
        }
    }

    private void requireFile(Path path, Path real) throws IOException {
        var facts = port.facts(real).orElseThrow(() -> new VaultException(Reason.MISSING, path));
        if (facts.isFolder()) {
            throw new VaultException(Reason.IS_FOLDER, path);
        }
        if (!facts.isRegular()) {
            throw new VaultException(Reason.NOT_A_VAULT, path);
        }
        if (facts.size() == 0) {
            throw new VaultException(Reason.EMPTY, path);
        }
    }
}
