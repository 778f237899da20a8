package dev.kista.service.value;

import dev.kista.model.Messages;

/// Why a value is not what it looks like, and where. Says nothing of the value.
///
/// @param code the message is `value.flaw.<code>`, to which line and column are arguments
/// @param line from 1
/// @param column from 1, in bytes
public record ValueFlaw(String code, int line, int column) {
    /// At an offset of a text.
    static ValueFlaw at(String code, byte[] text, int offset) {
        var line = 1;
        var start = 0;
        for (var i = 0; i < Math.min(offset, text.length); i++) {
            if (text[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new ValueFlaw(code, line, offset - start + 1);
    }

    public String words(Messages messages) {
        return messages.text("value.flaw." + code, line, column);
    }
}
