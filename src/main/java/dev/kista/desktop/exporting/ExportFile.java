package dev.kista.desktop.exporting;

import dev.kista.codec.Format;
import dev.kista.desktop.dialog.FilePicker;
import dev.kista.model.Messages;

/// What a file of a format is called.
final class ExportFile {
    private ExportFile() {}

    static String name(Format format) {
        return format.fileName();
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
