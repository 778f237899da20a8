package dev.kista.service.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/// A file that is replaced as a whole: whoever reads it sees the old content or the new one, and
/// after a failure the old one is still there. Readable by the owner alone, where the file system
/// knows owners.
public final class AtomicFile {
    private static final String OWNER_FILE = "rw-------";
    private static final String OWNER_FOLDER = "rwx------";

    private AtomicFile() {}

    /// Writes to a temporary file beside the target, forces it to the disk and renames it over the
    /// target. Blocking. A target that is a link is replaced itself, not what it points to.
    public static void write(Path target, byte[] content) throws IOException {
        write(target, content, any -> {});
    }

    /// The same for a file that is somebody's already: owner, group and permissions stay.
    public static void replace(Path target, byte[] content) throws IOException {
        write(target, content, temporary -> copyOwnership(target, temporary));
    }

    private interface Preparation {
        void prepare(Path temporary) throws IOException;
    }

    private static void write(Path target, byte[] content, Preparation preparation)
            throws IOException {
        var absolute = target.toAbsolutePath();
        var folder = absolute.getParent();
        if (folder == null) {
            throw new FileSystemException(target.toString(), null, "is no file");
        }
        var temporary =
                folder.resolve("." + absolute.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            fill(temporary, content);
            preparation.prepare(temporary);
            rename(temporary, absolute);
        } finally {
            Files.deleteIfExists(temporary);
        }
        force(folder);
    }

    /// Makes a folder, and those above it, for the owner alone.
    public static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, ownerOnly(folder, OWNER_FOLDER));
    }

    private static void fill(Path temporary, byte[] content) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(temporary, options, ownerOnly(temporary, OWNER_FILE))) {
            var buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void copyOwnership(Path from, Path to) throws IOException {
        if (isPosix(from)) {
            var was = Files.readAttributes(from, PosixFileAttributes.class);
            var is = Files.readAttributes(to, PosixFileAttributes.class);
            var view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
            if (!was.group().equals(is.group())) {
                view.setGroup(was.group());
            }
            if (!was.owner().equals(is.owner())) {
                view.setOwner(was.owner());
            }
            view.setPermissions(was.permissions());
        }
    }

    private static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// A rename is on the disk once its folder is. Windows cannot open a folder and does it itself.
    private static void force(Path folder) throws IOException {
        if (isPosix(folder)) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
