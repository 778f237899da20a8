package dev.kista.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The real file system.
final class Disk implements FilePort {
    private static final Set<OpenOption> NEW =
            Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rw-------");

    private final boolean posix =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    @Override
    public Path real(Path file) throws IOException {
        try {
            return file.toRealPath();
        } catch (NoSuchFileException e) {
            return file.toAbsolutePath();
        }
    }

    @Override
    public Optional<Facts> facts(Path file) throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(
                    new Facts(
                            attributes.size(),
                            attributes.lastModifiedTime().toInstant(),
                            attributes.isDirectory(),
                            attributes.isRegularFile()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public InputStream read(Path file) throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public Output create(Path file) throws IOException {
        FileAttribute<?>[] attributes =
                posix
                        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                        : new FileAttribute<?>[0];
        return new ChannelOutput(FileChannel.open(file, NEW, attributes));
    }

    @Override
    public void inheritPermissions(Path from, Path to) throws IOException {
        if (posix) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    @Override
    public void link(Path file, Path name) throws IOException {
        Files.createLink(name, file);
    }

    @Override
    public void rename(Path file, Path name) throws IOException {
        Files.move(file, name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /// Only POSIX systems open a folder; on others a rename is on the disk when it returns.
    @Override
    public void syncFolder(Path folder) throws IOException {
        if (posix) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public List<Path> list(Path folder, String prefix, String suffix) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(
                            each -> {
                                var name = each.getFileName().toString();
                                return name.startsWith(prefix) && name.endsWith(suffix);
                            })
                    .sorted()
                    .toList();
        }
    }

    private static final class ChannelOutput extends Output {
        private final FileChannel channel;

        ChannelOutput(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public void write(int each) throws IOException {
            write(new byte[] {(byte) each}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            var buffer = ByteBuffer.wrap(bytes, offset, length);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }

        @Override
        void sync() throws IOException {
            channel.force(true);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
