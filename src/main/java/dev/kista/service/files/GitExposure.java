package dev.kista.service.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// Whether a file could end up in a git repository by the next `git add .`.
public enum GitExposure {
    /// It lies in no git work tree.
    NONE,
    /// It lies in a work tree that ignores it.
    IGNORED,
    /// It lies in a work tree that does not ignore it, or is tracked already.
    EXPOSED,
    /// It lies in a work tree, and git could not be asked.
    UNKNOWN;

    private static final int SECONDS = 5;

    /// Asks git, which alone knows all of its rules, and only where there is a work tree. Blocking.
    public static GitExposure of(Path file) {
        var absolute = file.toAbsolutePath().normalize();
        var folder = absolute.getParent();
        if (folder == null || !liesInWorkTree(folder)) {
            return NONE;
        }
        try {
            return ask(folder, absolute);
        } catch (IOException e) {
            return UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNKNOWN;
        }
    }

    public boolean isRisky() {
        return this == EXPOSED || this == UNKNOWN;
    }

    private static boolean liesInWorkTree(Path folder) {
        for (var here = folder; here != null; here = here.getParent()) {
            if (Files.exists(here.resolve(".git"))) {
                return true;
            }
        }
        return false;
    }

    /// Without the repository's own programs: a work tree may come from anywhere.
    private static GitExposure ask(Path folder, Path file)
            throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(
                        "git",
                        "-c",
                        "core.fsmonitor=false",
                        "check-ignore",
                        "--quiet",
                        "--",
                        file.toString());
        builder.directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        var git = builder.start();
        git.getOutputStream().close();
        if (!git.waitFor(SECONDS, TimeUnit.SECONDS)) {
            git.destroyForcibly();
            return UNKNOWN;
        }
        return switch (git.exitValue()) {
            case 0 -> IGNORED;
            case 1 -> EXPOSED;
            default -> UNKNOWN;
        };
    }
}
