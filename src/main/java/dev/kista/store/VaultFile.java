package dev.kista.store;

import dev.kista.model.SecretHeap;
import dev.kista.model.Vault;

import java.nio.file.Path;

/// A vault file that was opened: holds the derived key (outside the heap) and the stamp of the file
/// as it was read or last written, so that somebody else's change is noticed.
public interface VaultFile extends AutoCloseable {
    Path path();

    /// The snapshot as it was read, or last saved.
    Vault vault();

    /// Format, cipher and key derivation of the file as it was read, or last saved.
    FileFacts facts();

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

    /// Saves a snapshot under other credentials, with a fresh salt and Argon2id at the given cost:
    /// all or nothing. After any failure the old credentials open the old file.
    ///
    /// Earlier files that are kept as backups still open with the old credentials.
    ///
    /// @throws VaultException with the reason, as [#save(Vault)]
    void changeCredentials(Vault vault, Credentials credentials, KeyDerivationCost cost)
            throws VaultException;

    /// Opens the file as it is on the disk by now, with the key that is held already. For the
    /// moment when [#save(Vault)] was refused with [VaultException.Reason#CHANGED_ON_DISK]: what
    /// this returns can be merged with, and may then be saved to. This one stays open.
    ///
    /// @throws VaultException with [VaultException.Reason#WRONG_CREDENTIALS] if whoever changed the
    ///   file also changed the key derivation, as KeePassXC does at each save; the user is then
    ///   asked for the master password, for [VaultStore#open]
    VaultFile reopen(SecretHeap heap) throws VaultException;

    /// Opens another file with the key that is held.
    ///
    /// @throws VaultException with [VaultException.Reason#WRONG_CREDENTIALS] if that file asks for
    ///   another key, be it of the same password
    VaultFile openCopy(Path copy, SecretHeap heap) throws VaultException;

    /// Whether the file on the disk is another one than was read or last saved. Quick: it reads the
    /// header alone. A file that vanished is no change, since saving makes it anew.
    ///
    /// @throws VaultException if the file cannot be read
    boolean isChangedOnDisk() throws VaultException;

    /// Writes a snapshot into a new file under the same credentials, and leaves this one alone.
    ///
    /// @throws VaultException with [VaultException.Reason#EXISTS] if the copy is there already
    void saveCopy(Vault vault, Path copy) throws VaultException;

    /// Removes the lock that another holder left beside the file, after a yes from the user.
    ///
    /// @throws VaultException with [VaultException.Reason#IN_USE] if that process is still running
    ///   on this machine
    void removeLock() throws VaultException;

    /// Wipes the key. The file is not touched.
    @Override
    void close();
}
