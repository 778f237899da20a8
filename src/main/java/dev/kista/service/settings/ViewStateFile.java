package dev.kista.service.settings;

import dev.kista.service.settings.TableLayout.Sort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The [ViewState] on disk, `view.json` in the config folder. What is missing or makes no sense
/// counts as never changed.
public final class ViewStateFile {
    private static final double WIDEST = 10_000;

    private final JsonFile file;

    public ViewStateFile(KistaFolders folders) {
        this.file = new JsonFile(folders.config().resolve("view.json"));
    }

    /// Never fails.
    public synchronized ViewState load() {
        var json = file.read();
        return new ViewState(
                table(json.path("table")),
                unfolded(json.path("unfolded")),
                left(json.path("left")));
    }

    public synchronized void save(ViewState state) throws IOException {
        var json = file.read();
        put(state.table(), json.putObject("table"));
        var unfolded = json.putObject("unfolded");
        state.unfolded()
                .forEach(
                        (vault, ids) -> {
                            var array = unfolded.putArray(vault.toString());
                            ids.forEach(each -> array.add(each.toString()));
                        });
        var left = json.putObject("left");
        state.left()
                .forEach(
                        (vault, at) -> {
                            var node = left.putObject(vault.toString());
                            node.put("namespace", at.namespace().toString());
                            if (at.secret() != null) {
                                node.put("secret", at.secret().toString());
                            }
                        });
        file.write(json);
    }

    private static void put(TableLayout table, ObjectNode json) {
        var order = json.putArray("order");
        table.order().forEach(order::add);
        var chosen = json.putObject("chosen");
        table.chosen().forEach(chosen::put);
        var widths = json.putObject("widths");
        table.widths().forEach(widths::put);
        var sort = json.putArray("sort");
        for (var each : table.sort()) {
            sort.addObject().put("column", each.column()).put("descending", each.descending());
        }
        json.put("inherited", table.inherited());
    }

    private static TableLayout table(JsonNode json) {
        var chosen = new HashMap<String, Boolean>();
        for (var each : json.path("chosen").properties()) {
            if (each.getValue().isBoolean()) {
                chosen.put(each.getKey(), each.getValue().booleanValue());
            }
        }
        var widths = new HashMap<String, Double>();
        for (var each : json.path("widths").properties()) {
            if (each.getValue().isNumber()) {
                widths.put(each.getKey(), Math.clamp(each.getValue().asDouble(), 0, WIDEST));
            }
        }
        return new TableLayout(
                strings(json.path("order")),
                chosen,
                widths,
                sort(json.path("sort")),
                json.path("inherited").asBoolean(TableLayout.DEFAULT.inherited()));
    }

    private static List<Sort> sort(JsonNode json) {
        var sort = new ArrayList<Sort>();
        for (var each : json) {
            if (each.path("column").isString()) {
                sort.add(
                        new Sort(
                                each.path("column").stringValue(),
                                each.path("descending").asBoolean(false)));
            }
        }
        return sort;
    }

    private static Map<UUID, Set<UUID>> unfolded(JsonNode json) {
        var unfolded = new LinkedHashMap<UUID, Set<UUID>>();
        for (var each : json.properties()) {
            var ids = new HashSet<UUID>();
            strings(each.getValue()).forEach(id -> uuid(id).ifPresent(ids::add));
            uuid(each.getKey()).ifPresent(vault -> unfolded.put(vault, ids));
        }
        return unfolded;
    }

    private static Map<UUID, LeftAt> left(JsonNode json) {
        var left = new LinkedHashMap<UUID, LeftAt>();
        for (var each : json.properties()) {
            var namespace = uuid(each.getValue().path("namespace").asString(""));
            var secret = uuid(each.getValue().path("secret").asString(""));
            var vault = uuid(each.getKey());
            if (vault.isPresent() && namespace.isPresent()) {
                left.put(vault.get(), new LeftAt(namespace.get(), secret.orElse(null)));
            }
        }
        return left;
    }

    private static List<String> strings(JsonNode json) {
        var strings = new ArrayList<String>();
        for (var each : json) {
            if (each.isString()) {
                strings.add(each.stringValue());
            }
        }
        return strings;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
