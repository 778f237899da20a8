/// The local encrypted store: opens a vault file and saves it without ever losing anything.
///
/// Knows the model and nothing above it. `kdbx` holds the file format, and knows streams alone; all
/// files are reached through `FilePort`, so that a test can let any single call fail.
///
/// ## How a save goes
///
/// 1. The lock file `.name.kdbx.lock` is taken.
/// 2. The file on the disk is compared with what was read or written last, by size and header.
///    Every save of every program has a header of its own, full of fresh random numbers. If it is
///    another one, nothing is written.
/// 3. A temporary file beside it, readable by its owner alone, is written, flushed to the disk,
///    read back from there, authenticated, decrypted and compared with what was meant.
/// 4. The earlier file gets a second name, `name.kdbx.bak`. The comparison is made again. The
///    temporary file is renamed over the vault. The folder is flushed to the disk.
///
/// Up to the rename the old file is whole under its name, and after it the new one is; there is no
/// moment between. A step that fails leaves no temporary file behind; what a killed process leaves
/// is swept by the next save.
///
/// ## Why the lock is held for the length of a save
///
/// A lock held for as long as a vault is open would keep a second window from even looking at it,
/// and would still protect from nobody else: neither KeePassXC nor a synchroniser knows it. What
/// protects from those is the comparison, and the lock makes comparison and rename one step among
/// Kista's own processes. So any number of windows and command lines may have a vault open, and a
/// save that comes second is told that the file has changed
/// ([dev.kista.store.VaultException.Reason#CHANGED_ON_DISK]), to be merged and not to overwrite.
///
/// A lock whose process has ended on this machine is taken over without a question: that process
/// cannot come back, so there is nothing that a person could decide better. A lock of another
/// machine is waited for, and then reported with all that is needed to remove it by hand.
@NullMarked
package dev.kista.store;

import org.jspecify.annotations.NullMarked;
