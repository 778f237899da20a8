package dev.kista.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Everything that the store asks of the file system, so that a test can let any single call fail.
interface FilePort {
    /// What is known about a file without opening it.
    record Facts(long size, Instant modified, boolean isFolder, boolean isRegular) {}

    /// A file that is being written.
    abstract class Output extends OutputStream {
        /// Returns when everything written lies on the disk itself.
        abstract void sync() throws IOException;
    }

    /// The file itself, where a link leads to it; a file that is missing is its own.
    Path real(Path file) throws IOException;

    /// Empty if there is no such file.
    Optional<Facts> facts(Path file) throws IOException;

    InputStream read(Path file) throws IOException;

    /// Makes a file that nobody else may read, and fails if it is there already.
    Output create(Path file) throws IOException;

    /// Gives a file the owner and permissions of another one, as far as the system allows.
    void inheritPermissions(Path from, Path to) throws IOException;

    /// Gives a file a second name, and fails if that name is taken.
    void link(Path file, Path name) throws IOException;

    /// Gives a file another name in one step, replacing what had that name.
    void rename(Path file, Path name) throws IOException;

    /// Deletes a file if it is there.
    void delete(Path file) throws IOException;

    /// Returns when the names in a folder lie on the disk itself.
    void syncFolder(Path folder) throws IOException;

    /// The files of a folder whose names begin and end so.
    List<Path> list(Path folder, String prefix, String suffix) throws IOException;
}
