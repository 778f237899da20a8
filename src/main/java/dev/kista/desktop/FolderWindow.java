package dev.kista.desktop;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Shows the folder of a file in the platform's own window. Where the platform has no such window,
/// nothing happens but a line in the log: the user has been told the file's place.
final class FolderWindow {
    private static final System.Logger LOG = System.getLogger(FolderWindow.class.getName());

    private final String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);

    void show(Path file) {
        try {
            new ProcessBuilder(command(file.toAbsolutePath()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            LOG.log(Level.INFO, "cannot show the folder of {0}", file);
        }
    }

    private List<String> command(Path file) {
        if (system.startsWith("windows")) {
            return List.of("explorer.exe", "/select," + file);
        }
        return system.startsWith("mac")
                ? List.of("open", "-R", file.toString())
                : List.of("xdg-open", String.valueOf(file.getParent()));
    }
}
