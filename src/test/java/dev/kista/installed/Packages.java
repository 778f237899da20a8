package dev.kista.installed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the build made.
final class Packages {
    private static final Path FOLDER = Path.of(System.getProperty("kista.package"));

    private Packages() {}

    /// The package whose name ends like this.
    static Path ending(String end) throws IOException {
        try (var all = Files.newDirectoryStream(FOLDER, "*" + end)) {
            for (var each : all) {
                return each;
            }
        }
        throw new IOException("no package *" + end + " in " + FOLDER);
    }

    /// Where pictures of the running packages go, for a person to look at.
    static Path picture(String name) throws IOException {
        return Files.createDirectories(FOLDER.resolve("pictures")).resolve(name + ".png");
    }
}
