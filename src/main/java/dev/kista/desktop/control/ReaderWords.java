package dev.kista.desktop.control;

import dev.kista.model.Messages;
import dev.kista.service.exchange.Disagreement;

import java.util.List;
import java.util.stream.Collectors;

/// Who would read an env file differently, in words.
public final class ReaderWords {
    private final Messages messages;

    public ReaderWords(Messages messages) {
        this.messages = messages;
    }

    /// One sentence; empty if all agree.
    public String of(List<Disagreement> others) {
        return others.isEmpty()
                ? ""
                : messages.text(
                        "import.others",
                        others.stream().map(this::of).collect(Collectors.joining(", ")));
    }

    private String of(Disagreement other) {
        var reader = new FormatWords(messages).of(other.dialect());
        return other.refuses()
                ? messages.text("import.others.refuses", reader)
                : messages.text("import.others.keys", reader, other.keys().size());
    }
}
