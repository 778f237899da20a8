package dev.kista.desktop.importing;

import dev.kista.model.Messages;
import dev.kista.model.SecretValue;

/// A value as it is shown in clear: with signs for what cannot be seen, and not longer than anybody
/// reads.
final class ClearText {
    private static final int LONGEST = 600;

    private final Messages messages;

    ClearText(Messages messages) {
        this.messages = messages;
    }

    String of(SecretValue value) {
        if (value.isEmpty()) {
            return messages.text("import.value.empty");
        }
        if (!value.isText()) {
            return messages.text("import.value.binary", value.size());
        }
        var clear = value.text();
        if (clear.length() <= LONGEST) {
            return visible(clear);
        }
        var end = Character.isLowSurrogate(clear.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        return visible(clear.substring(0, end))
                + messages.text("import.value.more", clear.length() - end);
    }

    private static String visible(String text) {
        return text.replace("\r", "‹CR›").replace("\n", "↵\n").replace("\t", "‹TAB›");
    }
}
