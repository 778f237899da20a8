package dev.kista.service.settings;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.service.settings.Settings.Accent;
import dev.kista.service.settings.Settings.Density;
import dev.kista.service.settings.Settings.Language;
import dev.kista.service.settings.Settings.Theme;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Function;

/// The [Settings] on disk, `settings.json` in the config folder.
///
/// A field that is missing or makes no sense counts as its default; a file that is no JSON is put
/// aside. Fields of a newer Kista stay.
public final class SettingsFile {
    private final JsonFile file;

    public SettingsFile(KistaFolders folders) {
        this.file = new JsonFile(folders.config().resolve("settings.json"));
    }

    /// Never fails.
    public synchronized Settings load() {
        var json = file.read();
        var base = Settings.DEFAULT;
        return new Settings(
                choice(json, "theme", Theme.values(), Theme::name, base.theme()),
                choice(json, "accent", Accent.values(), Accent::name, base.accent()),
                number(json, "fontSize", base.fontSize()),
                choice(json, "density", Density.values(), Density::name, base.density()),
                choice(json, "language", Language.values(), Language::name, base.language()),
                number(json, "clipboardSeconds", base.clipboardSeconds()),
                number(json, "lockMinutes", base.lockMinutes()),
                json.path("lockOnMinimise").asBoolean(base.lockOnMinimise()),
                number(json, "backups", base.backups()),
                choice(json, "dialect", Dialect.values(), Dialect::name, base.dialect()),
                choice(json, "exportFormat", Format.values(), Format::id, base.exportFormat()));
    }

    public synchronized void save(Settings settings) throws IOException {
        var json = file.read();
        json.put("theme", settings.theme().name());
        json.put("accent", settings.accent().name());
        json.put("fontSize", settings.fontSize());
        json.put("density", settings.density().name());
        json.put("language", settings.language().name());
        json.put("clipboardSeconds", settings.clipboardSeconds());
        json.put("lockMinutes", settings.lockMinutes());
        json.put("lockOnMinimise", settings.lockOnMinimise());
        json.put("backups", settings.backups());
        json.put("dialect", settings.dialect().name());
        json.put("exportFormat", settings.exportFormat().id());
        file.write(json);
    }

    private static int number(ObjectNode json, String field, int otherwise) {
        var node = json.get(field);
        return node != null && node.isInt() ? node.intValue() : otherwise;
    }

    private static <T> T choice(
            ObjectNode json, String field, T[] values, Function<T, String> id, T otherwise) {
        var node = json.get(field);
        if (node == null || !node.isString()) {
            return otherwise;
        }
        return Arrays.stream(values)
                .filter(each -> id.apply(each).equals(node.stringValue()))
                .findFirst()
                .orElse(otherwise);
    }
}
