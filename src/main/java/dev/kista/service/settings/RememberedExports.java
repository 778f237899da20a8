package dev.kista.service.settings;

import dev.kista.codec.Carried;
import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.model.NamespacePath;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Which files were written on this machine, the latest first, in `exports.json` in the config
/// folder: paths, namespaces and formats.
///
/// Read anew for every question, so that two windows do not forget each other's files.
public final class RememberedExports {
    static final int MAX = 100;

    private static final String EXPORTS = "exports";

    private final JsonFile file;

    public RememberedExports(KistaFolders folders) {
        this.file = new JsonFile(folders.config().resolve("exports.json"));
    }

    /// Those of one vault. Never fails: what makes no sense is left out.
    public synchronized List<RememberedExport> of(Path vault) {
        var wanted = vault.toAbsolutePath().normalize();
        return read(file.read()).stream().filter(each -> each.vault().equals(wanted)).toList();
    }

    /// Takes the place of what was remembered of the same file.
    public synchronized void wrote(RememberedExport export) throws IOException {
        var json = file.read();
        var next = new ArrayList<>(read(json));
        next.removeIf(each -> each.file().equals(export.file()));
        next.addFirst(export);
        write(json, next);
    }

    public synchronized void forget(Path exported) throws IOException {
        var json = file.read();
        var next = new ArrayList<>(read(json));
        next.removeIf(each -> each.file().equals(exported.toAbsolutePath().normalize()));
        write(json, next);
    }

    private void write(ObjectNode json, List<RememberedExport> exports) throws IOException {
        var array = json.putArray(EXPORTS);
        for (var each : exports.subList(0, Math.min(MAX, exports.size()))) {
            var node = array.addObject();
            node.put("vault", each.vault().toString());
            node.put("file", each.file().toString());
            node.put("namespace", each.namespace().toString());
            node.put("format", each.format().id());
            node.put("dialect", each.dialect().name());
            each.options().carried().ifPresent(carried -> node.put("values", carried.name()));
            node.put("stringData", each.options().stringData());
            node.put("into", each.into());
            node.put("envFile", each.envFile());
            node.put("inherited", each.inherited());
            var services = node.putArray("services");
            each.services().stream().sorted().forEach(services::add);
            if (each.only() != null) {
                var only = node.putArray("only");
                each.only().stream().sorted().map(UUID::toString).forEach(only::add);
            }
        }
        file.write(json);
    }

    private static List<RememberedExport> read(ObjectNode json) {
        var list = new ArrayList<RememberedExport>();
        for (var node : json.path(EXPORTS)) {
            entry(node).ifPresent(list::add);
        }
        return list;
    }

    private static Optional<RememberedExport> entry(JsonNode node) {
        var vault = node.path("vault").asString("");
        var file = node.path("file").asString("");
        var format = choice(Format.values(), Format::id, node.path("format").asString(""));
        var dialect = choice(Dialect.values(), Dialect::name, node.path("dialect").asString(""));
        if (vault.isEmpty() || file.isEmpty() || format.isEmpty() || dialect.isEmpty()) {
            return Optional.empty();
        }
        var services = new LinkedHashSet<String>();
        node.path("services").forEach(each -> services.add(each.asString("")));
        try {
            return Optional.of(
                    new RememberedExport(
                            Path.of(vault),
                            Path.of(file),
                            NamespacePath.of(node.path("namespace").asString("")),
                            format.get(),
                            options(node, dialect.get()),
                            node.path("into").asBoolean(false),
                            services,
                            node.path("envFile").asBoolean(false),
                            node.path("inherited").asBoolean(false),
                            only(node.path("only"))));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// An id that makes no sense is none of a secret, and left out.
    private static @Nullable Set<UUID> only(JsonNode array) {
        if (!array.isArray()) {
            return null;
        }
        var ids = new HashSet<UUID>();
        for (var each : array) {
            try {
                ids.add(UUID.fromString(each.asString("")));
            } catch (IllegalArgumentException notOne) {
                continue;
            }
        }
        return ids;
    }

    private static WriteOptions options(JsonNode node, Dialect dialect) {
        return new WriteOptions(dialect, false)
                .withCarried(
                        choice(Carried.values(), Carried::name, node.path("values").asString("")))
                .withStringData(node.path("stringData").asBoolean(false));
    }

    private static <T> Optional<T> choice(T[] values, Function<T, String> id, String wanted) {
        return Arrays.stream(values).filter(each -> id.apply(each).equals(wanted)).findFirst();
    }
}
