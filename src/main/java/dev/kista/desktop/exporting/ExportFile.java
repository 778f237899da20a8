package dev.kista.desktop.exporting;

import dev.kista.codec.Format;
import dev.kista.desktop.dialog.FilePicker;
import dev.kista.model.Messages;

/// What a file of a format is called, and whether it holds values that anybody can read.
final class ExportFile {
    private ExportFile() {}

    static String name(Format format) {
        return switch (format) {
            case ENV -> ".env";
            case ENCODED -> ".env_encoded";
            case MACRO -> ".env_macro";
            case COMPOSE, COMPOSE_LIST, COMPOSE_ENV_FILE -> "docker-compose.secrets.yml";
            case JSON -> "secrets.json";
        };
    }

    /// Whether values stand in it as they are. (Base64 is no encryption either, but it is what
    /// Kestra asks for, and nobody reads it by looking.)
    static boolean isPlain(Format format) {
        return switch (format) {
            case ENV, MACRO, JSON -> true;
            case ENCODED, COMPOSE, COMPOSE_LIST, COMPOSE_ENV_FILE -> false;
        };
    }

    static FilePicker.Kind kind(Format format, Messages messages) {
        var words = messages.text("format." + format.id());
        return switch (format) {
            case ENV, ENCODED, MACRO -> new FilePicker.Kind(words, ".env*", "*.env", "*");
            case COMPOSE, COMPOSE_LIST, COMPOSE_ENV_FILE ->
                    new FilePicker.Kind(words, "*.yml", "*.yaml");
            case JSON -> new FilePicker.Kind(words, "*.json");
        };
    }
}
