package dev.kista.desktop.clipboard;

import dev.kista.model.Messages;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;

import java.util.function.Consumer;

/// Copies something of a secret and says so in a sentence that names the key, never the value.
public final class SecretCopies {
    private final SecretClipboard clipboard;
    private final Messages messages;
    private final Consumer<String> say;

    /// @param say shows a sentence for a short while
    public SecretCopies(SecretClipboard clipboard, Messages messages, Consumer<String> say) {
        this.clipboard = clipboard;
        this.messages = messages;
        this.say = say;
    }

    /// Copies, or says why this value cannot be copied in this form.
    public void copy(CopyKind kind, SecretKey key, SecretValue value) {
        if (!kind.fits(value)) {
            say.accept(messages.text("clipboard.refused.binary", key.text()));
            return;
        }
        var text = kind.text(key, value);
        var sentence = "clipboard.copied." + kind.id();
        if (kind.isSecret()) {
            say.accept(messages.text(sentence, key.text(), clipboard.copySecret(text)));
        } else {
            clipboard.copyPlain(text);
            say.accept(messages.text(sentence, key.text()));
        }
    }
}
