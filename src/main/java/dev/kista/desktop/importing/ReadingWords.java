package dev.kista.desktop.importing;

import dev.kista.desktop.control.FormatWords;
import dev.kista.model.Messages;
import dev.kista.service.exchange.Disagreement;

import java.util.stream.Collectors;

/// Why a source was read as it was, and who would read it differently, in words.
final class ReadingWords {
    private final Messages messages;

    ReadingWords(Messages messages) {
        this.messages = messages;
    }

    String of(Planned planned) {
        var reason = planned.reason().map(each -> messages.text("detection." + each)).orElse("");
        if (planned.others().isEmpty()) {
            return reason;
        }
        var others = planned.others().stream().map(this::of).collect(Collectors.joining(", "));
        return (reason + " " + messages.text("import.others", others)).strip();
    }

    private String of(Disagreement other) {
        var reader = new FormatWords(messages).of(other.dialect());
        return other.refuses()
                ? messages.text("import.others.refuses", reader)
                : messages.text("import.others.keys", reader, other.keys().size());
    }
}
