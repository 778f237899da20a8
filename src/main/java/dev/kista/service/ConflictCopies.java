package dev.kista.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/// The copies that a synchroniser puts beside a vault when two machines changed it at once. Found
/// by their names alone; nothing is opened, and nothing is ever deleted.
///
/// | who | the copy of `name.kdbx` |
/// |---|---|
/// | Dropbox, in any language | `name (Ann's conflicted copy 2026-01-02).kdbx` |
/// | Nextcloud, ownCloud | `name (conflicted copy 2026-01-02 101112).kdbx` |
/// | Nextcloud, ownCloud, older | `name_conflict-20260102-101112.kdbx` |
/// | Syncthing | `name.sync-conflict-20260102-101112-ABCDEFG.kdbx` |
/// | OneDrive | `name-DESKTOP-ABC.kdbx`: the name of a machine, as Windows and macOS make them |
/// | Google Drive | `name (1).kdbx` |
public final class ConflictCopies {
    private static final String ENDING = ".kdbx";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmmss");

    /// What stands between the name and the ending.
    private static final List<String> MARKS =
            List.of(
                    " \\(.*\\p{L}.*\\d{4}-\\d{2}-\\d{2}.*\\)",
                    " \\(.*conflicted copy.*\\)",
                    "_conflict-\\d{8}-\\d{6}",
                    "\\.sync-conflict-\\d{8}-\\d{6}(-[A-Z0-9]{7})?",
                    "-[A-Z0-9][A-Z0-9-]{2,14}(-\\d+)?",
                    "-[\\w-]*(MacBook|iMac|Mac-mini|Macmini)[\\w-]*",
                    " \\(\\d{1,2}\\)");

    private ConflictCopies() {}

    /// The copies in the folder of a vault, by name. Blocking.
    public static List<Path> beside(Path vault) throws IOException {
        var folder = vault.toAbsolutePath().getParent();
        if (folder == null) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(each -> isCopy(vault, each))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    /// Whether a file is called as a synchroniser calls a copy of that vault.
    static boolean isCopy(Path vault, Path other) {
        var name = bare(vault);
        var otherName = bare(other);
        if (!String.valueOf(other.getFileName()).endsWith(ENDING) || !otherName.startsWith(name)) {
            return false;
        }
        var rest = otherName.substring(name.length());
        return MARKS.stream().anyMatch(rest::matches);
    }

    /// A name beside the vault that nothing has yet, such as Nextcloud would give and Kista finds.
    public static Path nameFor(Path vault, Instant now, ZoneId zone) {
        var stem = bare(vault) + " (conflicted copy " + TIME.format(now.atZone(zone));
        return free(Stream.iterate(1, each -> each + 1).map(each -> stem + numbered(each)), vault);
    }

    private static String numbered(int number) {
        return (number == 1 ? "" : " " + number) + ")" + ENDING;
    }

    /// Gives a copy that was merged the name of a backup, so that it is offered no more.
    ///
    /// @return what it is called now
    public static Path moveAside(Path copy) throws IOException {
        var name = copy.getFileName() + ".merged.bak";
        var target =
                free(
                        Stream.iterate(1, each -> each + 1)
                                .map(each -> each == 1 ? name : name + "." + each),
                        copy);
        return Files.move(copy, target);
    }

    private static Path free(Stream<String> names, Path beside) {
        return names.map(beside::resolveSibling)
                .filter(each -> !Files.exists(each))
                .findFirst()
                .orElseThrow();
    }

    private static String bare(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
