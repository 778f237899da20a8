package dev.kista.service.settings;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.util.HashMap;

/// The [WindowPlace] on disk, `window.json` in the config folder. What is missing or makes no sense
/// counts as never shown.
public final class WindowPlaceFile {
    private static final String DIVIDERS = "dividers";

    private final JsonFile file;

    public WindowPlaceFile(KistaFolders folders) {
        this.file = new JsonFile(folders.config().resolve("window.json"));
    }

    /// Never fails.
    public synchronized WindowPlace load() {
        var json = file.read();
        var dividers = new HashMap<String, Double>();
        for (var each : json.path(DIVIDERS).properties()) {
            if (each.getValue().isNumber()) {
                dividers.put(each.getKey(), Math.clamp(each.getValue().asDouble(), -1, 1));
            }
        }
        return new WindowPlace(
                number(json, "x"),
                number(json, "y"),
                number(json, "width"),
                number(json, "height"),
                json.path("maximized").asBoolean(false),
                dividers);
    }

    public synchronized void save(WindowPlace place) throws IOException {
        var json = file.read();
        json.put("x", place.x());
        json.put("y", place.y());
        json.put("width", place.width());
        json.put("height", place.height());
        json.put("maximized", place.maximized());
        var dividers = json.putObject(DIVIDERS);
        place.dividers().forEach(dividers::put);
        file.write(json);
    }

    private static double number(ObjectNode json, String field) {
        var node = json.path(field);
        return node.isNumber() ? node.asDouble() : 0;
    }
}
