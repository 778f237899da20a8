package dev.kista.service.settings;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// Which vaults have a window, so that one vault has one window on this machine. A claim is a lock
/// of the operating system on an empty file in the config folder, named by a hash of the vault's
/// path; it goes with the process, however that ends.
///
/// Only a courtesy to the user: two programs that save the same vault are kept apart by the store.
public final class RunningVaults {
    private static final System.Logger LOG = System.getLogger(RunningVaults.class.getName());

    private final Path folder;

    public RunningVaults(KistaFolders folders) {
        this.folder = folders.config().resolve("running");
    }

    /// A window's right to a vault, until it is closed.
    public interface Claim extends AutoCloseable {
        boolean isOf(Path vault);

        /// Whether somebody asked for this window since the last call. Goes to the disk, briefly.
        boolean isCalled();

        @Override
        void close();
    }

    /// Empty if another window has the vault. Where no lock can be had at all, nobody is refused.
    public Optional<Claim> claim(Path vault) {
        var wanted = normal(vault);
        try {
            Files.createDirectories(folder);
            var channel =
                    FileChannel.open(
                            folder.resolve(name(wanted)),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            return lock(channel, wanted);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "no lock in {0}", folder);
            return Optional.of(new Held(wanted, folder.resolve(callOf(wanted)), () -> {}));
        }
    }

    /// Asks the window that has a vault to come to the front. Where that cannot be written down,
    /// nobody hears it.
    public void call(Path vault) {
        try {
            Files.write(folder.resolve(callOf(normal(vault))), new byte[0]);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "no call in {0}", folder);
        }
    }

    private Optional<Claim> lock(FileChannel channel, Path vault) throws IOException {
        try {
            if (channel.tryLock() != null) {
                var call = folder.resolve(callOf(vault));
                Files.deleteIfExists(call);
                return Optional.of(new Held(vault, call, channel::close));
            }
        } catch (OverlappingFileLockException e) {
            // Another window of this very process.
        }
        channel.close();
        return Optional.empty();
    }

    private interface Release {
        void run() throws IOException;
    }

    private record Held(Path vault, Path call, Release release) implements Claim {
        @Override
        public boolean isCalled() {
            try {
                return Files.deleteIfExists(call);
            } catch (IOException e) {
                return false;
            }
        }

        @Override
        public boolean isOf(Path other) {
            return vault.equals(normal(other));
        }

        @Override
        public void close() {
            try {
                release.run();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "a lock stays until the process ends");
            }
        }
    }

    private static Path normal(Path vault) {
        try {
            return vault.toRealPath();
        } catch (IOException e) {
            return vault.toAbsolutePath().normalize();
        }
    }

    private static String name(Path vault) {
        return hash(vault) + ".lock";
    }

    private static String callOf(Path vault) {
        return hash(vault) + ".call";
    }

    private static String hash(Path vault) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(vault.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
