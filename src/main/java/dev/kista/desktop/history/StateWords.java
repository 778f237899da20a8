package dev.kista.desktop.history;

import dev.kista.desktop.control.Ages;
import dev.kista.model.Messages;
import dev.kista.model.SecretPart;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// A version in words: since when it holds, and what changed then.
final class StateWords extends StringConverter<State> {
    private final Messages messages;
    private final Ages ages;

    StateWords(Messages messages, Ages ages) {
        this.messages = messages;
        this.ages = ages;
    }

    @Override
    public String toString(@Nullable State state) {
        if (state == null) {
            return "";
        }
        var when = ages.exact(state.since());
        var what =
                state.changed().isEmpty()
                        ? messages.text("history.first")
                        : Arrays.stream(SecretPart.values())
                                .filter(state.changed()::contains)
                                .map(
                                        each ->
                                                "detail.history."
                                                        + each.name().toLowerCase(Locale.ROOT))
                                .map(messages::text)
                                .collect(Collectors.joining(", "));
        return messages.text(state.isNow() ? "history.now" : "history.version", when, what);
    }

    @Override
    public @Nullable State fromString(String text) {
        return null;
    }
}
