package dev.kista.desktop.words;

import java.nio.file.Path;

/// A path with `~` for the home folder, as people write it.
public final class ShortPath {
    private ShortPath() {}

    public static String words(Path path) {
        return words(path, Path.of(System.getProperty("user.home")));
    }

    static String words(Path path, Path home) {
        if (path.equals(home)) {
            return "~";
        }
        return path.startsWith(home)
                ? Path.of("~").resolve(home.relativize(path)).toString()
                : path.toString();
    }
}
