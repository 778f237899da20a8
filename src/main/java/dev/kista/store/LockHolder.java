package dev.kista.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Who holds a lock file, as it says itself.
///
/// @param started when the process began, because process numbers are used again
/// @param host the machine; empty where it has no name that could be told without a network
record LockHolder(String process, String host, String started, String token) {
    /// A lock that vanished while it was looked at.
    static final LockHolder NOBODY = new LockHolder("", "", "", "");

    /// A lock that says nothing that can be understood.
    static final LockHolder UNKNOWN = new LockHolder("?", "?", "", "");

    static LockHolder self(UUID token) {
        var process = ProcessHandle.current();
        return new LockHolder(
                Long.toString(process.pid()), thisHost(), started(process), token.toString());
    }

    /// Reads what [#encode()] wrote.
    static LockHolder parse(String text) {
        var lines = text.split("\n", -1);
        return lines.length < 4 ? UNKNOWN : new LockHolder(lines[0], lines[1], lines[2], lines[3]);
    }

    String encode() {
        return process + "\n" + host + "\n" + started + "\n" + token + "\n";
    }

    /// Whether that process is running on this machine, as far as can be seen.
    boolean isAlive() {
        return isHere() && !isGone();
    }

    private boolean isHere() {
        return !host.isEmpty() && host.equals(thisHost());
    }

    /// Whether that process ended on this machine, as far as can be proven.
    boolean isGone() {
        if (!isHere()) {
            return false;
        }
        try {
            var found = ProcessHandle.of(Long.parseLong(process)).filter(ProcessHandle::isAlive);
            return found.isEmpty() || !started(found.get()).equals(started);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    /// The machine's name without asking a resolver, which might ask the network.
    private static String thisHost() {
        return kernelName()
                .or(() -> Optional.ofNullable(System.getenv("COMPUTERNAME")))
                .or(() -> Optional.ofNullable(System.getenv("HOSTNAME")))
                .orElse("")
                .strip();
    }

    private static Optional<String> kernelName() {
        try {
            var name = Path.of("/proc/sys/kernel/hostname");
            return Files.isReadable(name) ? Optional.of(Files.readString(name)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
