package dev.kista.service.settings;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Which vaults were open on this machine, the latest first, in `recent.json` in the config folder:
/// paths, names and times.
///
/// Read anew for every question, so that two windows do not forget each other's vaults.
public final class RecentVaults {
    /// More than a welcome screen shows, and few enough to look through.
    static final int MAX = 20;

    private static final String VAULTS = "vaults";

    private final JsonFile file;

    public RecentVaults(KistaFolders folders) {
        this.file = new JsonFile(folders.config().resolve("recent.json"));
    }

    /// Whether or not the files are still there. Never fails: what makes no sense is left out.
    public synchronized List<RecentVault> list() {
        return read(file.read());
    }

    public synchronized void opened(RecentVault vault) throws IOException {
        change(
                list -> {
                    var next = without(list, vault.file());
                    next.addFirst(absolute(vault));
                    return next.subList(0, Math.min(MAX, next.size()));
                });
    }

    public synchronized void forget(Path vault) throws IOException {
        change(list -> without(list, vault));
    }

    private void change(UnaryOperator<List<RecentVault>> change) throws IOException {
        var json = file.read();
        var next = change.apply(read(json));
        var array = json.putArray(VAULTS);
        for (var each : next) {
            var node = array.addObject();
            node.put("file", each.file().toString());
            node.put("name", each.name());
            node.put("opened", each.opened().toString());
        }
        file.write(json);
    }

    private static RecentVault absolute(RecentVault vault) {
        return new RecentVault(normal(vault.file()), vault.name(), vault.opened());
    }

    private static List<RecentVault> without(List<RecentVault> list, Path file) {
        var next = new ArrayList<>(list);
        next.removeIf(each -> each.file().equals(normal(file)));
        return next;
    }

    private static Path normal(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static List<RecentVault> read(ObjectNode json) {
        var list = new ArrayList<RecentVault>();
        for (var node : json.path(VAULTS)) {
            entry(node).ifPresent(list::add);
        }
        return list;
    }

    private static Optional<RecentVault> entry(JsonNode node) {
        try {
            var path = node.path("file").asString("");
            return path.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new RecentVault(
                                    Path.of(path),
                                    node.path("name").asString(""),
                                    Instant.parse(node.path("opened").asString(""))));
        } catch (InvalidPathException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
