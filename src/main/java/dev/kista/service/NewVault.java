package dev.kista.service;

import dev.kista.model.Extras;
import dev.kista.model.HistoryLimits;
import dev.kista.model.Namespace;
import dev.kista.model.Times;
import dev.kista.model.Vault;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What a vault begins with.
final class NewVault {
    private NewVault() {}

    static Vault named(String name, Instant now) {
        var root =
                new Namespace(
                        UUID.randomUUID(),
                        name,
                        "",
                        List.of(),
                        List.of(),
                        Times.at(now),
                        Extras.NONE);
        return new Vault(name, root, null, List.of(), HistoryLimits.DEFAULT, Extras.NONE);
    }

    /// The name of a file without its ending, for a vault that has none of its own.
    static String nameOf(Path file) {
        var whole = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        var dot = whole.lastIndexOf('.');
        return dot > 0 ? whole.substring(0, dot) : whole;
    }
}
