package dev.kista.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The real file system, of which one call fails: the nth that is made.
final class FailingPort implements FilePort {
    /// How the call fails.
    enum Mode {
        /// Nothing happens and it says so; later calls work.
        REFUSES,
        /// Half of it happens, then the disk is full; later calls work.
        FILLS_UP,
        /// Nothing happens, and no later call either: the process was killed.
        STOPS,
        /// It happens, and no later call does: the process was killed right after.
        STOPS_AFTER
    }

    private final Disk disk = new Disk();
    private final List<String> calls = new ArrayList<>();
    private final Mode mode;
    private final int failing;

    FailingPort(Mode mode, int failing) {
        this.mode = mode;
        this.failing = failing;
    }

    /// Every call up to now, by name.
    List<String> calls() {
        return calls;
    }

    @FunctionalInterface
    private interface Call<T> {
        T run() throws IOException;
    }

    @FunctionalInterface
    private interface Action {
        void run() throws IOException;
    }

    private <T> T call(String name, Call<T> call) throws IOException {
        calls.add(name);
        if (isDown()) {
            throw new IOException("stopped before " + name);
        }
        if (calls.size() == failing && mode != Mode.STOPS_AFTER) {
            throw new IOException(
                    mode == Mode.FILLS_UP ? "No space left on device" : "refused: " + name);
        }
        return call.run();
    }

    private void act(String name, Action action) throws IOException {
        call(
                name,
                () -> {
                    action.run();
                    return true;
                });
    }

    private boolean isDown() {
        return switch (mode) {
            case REFUSES, FILLS_UP -> false;
            case STOPS, STOPS_AFTER -> calls.size() > failing;
        };
    }

    @Override
    public Path real(Path file) throws IOException {
        return call("real", () -> disk.real(file));
    }

    @Override
    public Optional<Facts> facts(Path file) throws IOException {
        return call("facts", () -> disk.facts(file));
    }

    @Override
    public InputStream read(Path file) throws IOException {
        var in = call("read", () -> disk.read(file));
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return call("read bytes", () -> in.read(target, offset, length));
            }
        };
    }

    @Override
    public Output create(Path file) throws IOException {
        var out = call("create", () -> disk.create(file));
        return new Output() {
            @Override
            void sync() throws IOException {
                act("sync", out::sync);
            }

            @Override
            public void write(int each) throws IOException {
                act("write", () -> out.write(each));
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                if (calls.size() + 1 == failing && mode == Mode.FILLS_UP) {
                    out.write(bytes, offset, length / 2);
                }
                act("write", () -> out.write(bytes, offset, length));
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    @Override
    public void inheritPermissions(Path from, Path to) throws IOException {
        act("permissions", () -> disk.inheritPermissions(from, to));
    }

    @Override
    public void link(Path file, Path name) throws IOException {
        act("link", () -> disk.link(file, name));
    }

    @Override
    public void rename(Path file, Path name) throws IOException {
        act("rename", () -> disk.rename(file, name));
    }

    @Override
    public void delete(Path file) throws IOException {
        act("delete", () -> disk.delete(file));
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        act("sync folder", () -> disk.syncFolder(folder));
    }

    @Override
    public List<Path> list(Path folder, String prefix, String suffix) throws IOException {
        return call("list", () -> disk.list(folder, prefix, suffix));
    }
}
