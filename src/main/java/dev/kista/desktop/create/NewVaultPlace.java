package dev.kista.desktop.create;

import dev.kista.desktop.words.ShortPath;
import dev.kista.model.Messages;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Where a new vault's file goes: what to suggest, what a typed path means, what is wrong with it.
record NewVaultPlace(Path folder, Messages messages) {
    private static final String ENDING = ".kdbx";
    private static final String HOME = "~";

    /// A place for a vault of that name where no file is yet.
    String suggested(String name) {
        var file = folder.resolve(fileName(name));
        for (var i = 2; Files.exists(file); i++) {
            file = folder.resolve(fileName(name + " " + i));
        }
        return words(file);
    }

    /// The name with nothing in it that a file system may refuse.
    String fileName(String name) {
        var safe =
                name.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").replaceAll("^\\.+", "");
        return (safe.isEmpty() ? messages.text("create.name.default") : safe) + ENDING;
    }

    String words(Path file) {
        return ShortPath.words(file);
    }

    /// The file that a typed path means: `~` is the home folder, and the ending may be left out.
    ///
    /// @throws InvalidPathException if the platform has no such path, or it can be no file's
    Path file(String typed) {
        var path = typed.strip();
        if (path.equals(HOME) || path.startsWith(HOME + "/") || path.startsWith(HOME + "\\")) {
            path = System.getProperty("user.home") + path.substring(HOME.length());
        }
        var file = folder.resolve(path);
        if (file.getFileName() == null) {
            throw new InvalidPathException(typed, "has no name");
        }
        var name = file.getFileName().toString();
        return name.endsWith(ENDING) ? file : file.resolveSibling(name + ENDING);
    }

    /// What is wrong with a typed path, in words; empty if nothing is.
    String problem(String typed) {
        if (typed.isBlank()) {
            return messages.text("create.place.empty");
        }
        try {
            return problem(file(typed));
        } catch (InvalidPathException e) {
            return messages.text("create.place.invalid");
        }
    }

    private String problem(Path file) {
        if (Files.exists(file)) {
            return messages.text("create.place.exists", String.valueOf(file.getFileName()));
        }
        var parent = file.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return messages.text("create.place.no-folder", String.valueOf(parent));
        }
        return Files.isWritable(parent)
                ? ""
                : messages.text("create.place.read-only", String.valueOf(parent));
    }
}
