package dev.kista.desktop.exporting;

import dev.kista.codec.Carried;
import dev.kista.codec.Format;
import dev.kista.desktop.dialog.FilePicker;
import dev.kista.model.Messages;

/// What a file of a format is called, and whether it holds values that anybody can read.
final class ExportFile {
    private ExportFile() {}

    static String name(Format format) {
        return format.fileName();
    }

    /// Whether values stand in it as they are. (Base64 is no encryption either, but it is what
    /// Kestra asks for, and nobody reads it by looking.)
    static boolean isPlain(Format format) {
        return format.carried() == Carried.PLAIN;
    }

    static FilePicker.Kind kind(Format format, Messages messages) {
        var words = messages.text("format." + format.id());
        var name = format.fileName();
        if (name.startsWith(".")) {
            return new FilePicker.Kind(words, ".env*", "*.env", "*");
        }
        var ending = name.substring(name.lastIndexOf('.'));
        return ending.equals(".yml") || ending.equals(".yaml")
                ? new FilePicker.Kind(words, "*.yml", "*.yaml")
                : new FilePicker.Kind(words, "*" + ending);
    }
}
