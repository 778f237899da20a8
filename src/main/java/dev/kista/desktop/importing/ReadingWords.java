package dev.kista.desktop.importing;

import dev.kista.desktop.control.ReaderWords;
import dev.kista.model.Messages;

/// Why a source was read as it was, and who would read it differently, in words.
final class ReadingWords {
    private final Messages messages;

    ReadingWords(Messages messages) {
        this.messages = messages;
    }

    String of(Planned planned) {
        var reason = planned.reason().map(each -> messages.text("detection." + each)).orElse("");
        return (reason + " " + new ReaderWords(messages).of(planned.others())).strip();
    }
}
