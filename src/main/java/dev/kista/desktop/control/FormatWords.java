package dev.kista.desktop.control;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.model.Messages;

import java.util.Locale;

/// What formats and dialects are called where the user chooses them.
public final class FormatWords {
    private final Messages messages;

    public FormatWords(Messages messages) {
        this.messages = messages;
    }

    public String of(Format format) {
        return messages.text("format." + format.id());
    }

    public String of(Dialect dialect) {
        return messages.text("dialect." + dialect.name().toLowerCase(Locale.ROOT));
    }
}
