package dev.kista.store;

import dev.kista.store.VaultException.Reason;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/// Replaces a file in one step: whatever fails, the file is exactly the old or the new one.
///
/// Temporary file beside it, flushed to the disk, read back; the earlier file kept as a backup;
/// rename; folder flushed to the disk.
final class AtomicSave {
    /// Writes and checks the content.
    interface Content {
        void write(OutputStream out) throws IOException;

        /// @throws IOException if it is not what was written
        void verify(InputStream in) throws IOException;
    }

    /// Looks whether the file may still be replaced.
    @FunctionalInterface
    interface Check {
        void run() throws IOException;
    }

    /// One step towards the new file.
    @FunctionalInterface
    private interface Step {
        void run(Path temporary) throws IOException;
    }

    private final FilePort files;
    private final Path target;
    private final Path folder;
    private final int backups;

    AtomicSave(FilePort files, Path target, int backups) {
        this.files = files;
        this.target = target;
        this.folder = target.toAbsolutePath().getParent();
        this.backups = backups;
    }

    /// Makes a file that is not there yet; after a failure it still is not.
    void create(Content content) throws IOException {
        var made = new AtomicBoolean();
        try {
            withTemporary(
                    content,
                    temporary -> {
                        nameNew(temporary);
                        made.set(true);
                    });
            files.syncFolder(folder);
        } catch (IOException e) {
            if (made.get()) {
                discard(target, e);
            }
            throw e;
        }
    }

    /// Replaces the file.
    ///
    /// @param check is run before anything is written and again right before the step that counts
    /// @param replaced is run as soon as the new file is in place
    void replace(Content content, Check check, Runnable replaced) throws IOException {
        check.run();
        withTemporary(
                content,
                temporary -> {
                    if (files.facts(target).isPresent()) {
                        files.inheritPermissions(target, temporary);
                        keepEarlier();
                    }
                    check.run();
                    files.rename(temporary, target);
                    replaced.run();
                });
        files.syncFolder(folder);
    }

    /// Deletes what earlier saves left behind when their process was killed.
    void sweep() throws IOException {
        for (var left : files.list(folder, prefix(), ".tmp")) {
            files.delete(left);
        }
    }

    private void withTemporary(Content content, Step step) throws IOException {
        var temporary = temporary();
        @Nullable IOException failure = null;
        try {
            write(temporary, content);
            try (var in = files.read(temporary)) {
                content.verify(in);
            }
            step.run(temporary);
        } catch (IOException e) {
            failure = e;
            throw e;
        } finally {
            discard(temporary, failure);
        }
    }

    private void write(Path temporary, Content content) throws IOException {
        try (var out = files.create(temporary)) {
            content.write(out);
            out.sync();
        }
    }

    private void discard(Path temporary, @Nullable IOException failure) throws IOException {
        try {
            files.delete(temporary);
        } catch (IOException e) {
            if (failure != null) {
                failure.addSuppressed(e);
            } else {
                throw e;
            }
        }
    }

    /// The youngest backup is `name.bak`, the next ones `name.bak.2`, `name.bak.3` and so on. Each
    /// step leaves every earlier file under some name.
    private void keepEarlier() throws IOException {
        if (backups < 1) {
            return;
        }
        for (var number = backups; number > 1; number--) {
            if (files.facts(backup(number - 1)).isPresent()) {
                files.rename(backup(number - 1), backup(number));
            }
        }
        var second = temporary();
        try {
            copyName(second);
            files.rename(second, backup(1));
            // Where a save failed after this step, the backup is the file itself under a second
            // name already, and POSIX then renames nothing.
            files.delete(second);
        } catch (IOException e) {
            discard(second, e);
            throw e;
        }
    }

    /// A second name for the earlier file, or a copy where the file system knows no second names.
    private void copyName(Path second) throws IOException {
        try {
            files.link(target, second);
        } catch (UnsupportedOperationException | IOException e) {
            try (var in = files.read(target);
                    var out = files.create(second)) {
                in.transferTo(out);
                out.sync();
            }
        }
    }

    /// A second name is refused where the name is taken, even by somebody who was quicker.
    private void nameNew(Path temporary) throws IOException {
        try {
            files.link(temporary, target);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | IOException e) {
            if (files.facts(target).isPresent()) {
                throw new VaultException(Reason.EXISTS, target);
            }
            files.rename(temporary, target);
        }
    }

    private Path backup(int number) {
        return target.resolveSibling(
                target.getFileName() + ".bak" + (number == 1 ? "" : "." + number));
    }

    private Path temporary() {
        return target.resolveSibling(prefix() + UUID.randomUUID() + ".tmp");
    }

    private String prefix() {
        return "." + target.getFileName() + ".";
    }
}
