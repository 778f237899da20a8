package dev.kista.store;

import dev.kista.model.Vault;

import java.nio.file.Path;

/// A vault file that was opened: holds the derived key (outside the heap) and the stamp of the file
/// as it was read or last written, so that somebody else's change is noticed.
public interface VaultFile extends AutoCloseable {
    Path path();

    /// The snapshot as it was read, or last saved.
    Vault vault();

    /// Saves a snapshot atomically: after any failure the file is exactly the old or the new one.
    /// Blocking; one save at a time.
    ///
    /// @throws VaultException with the reason; the file is whole and the snapshot still unsaved
    void save(Vault vault) throws VaultException;

    /// Whether the file is of an older version of the format, KDBX 3.1, which is read but not
    /// written. [#save(Vault)] refuses with [VaultException.Reason#OLDER_FORMAT] until
    /// [#allowUpgrade()] was called, which takes a yes from the user.
    default boolean isOlderFormat() {
        return false;
    }

    /// Lets the next save turn the file into KDBX 4.1.
    default void allowUpgrade() {}

    /// Wipes the key. The file is not touched.
    @Override
    void close();
}
