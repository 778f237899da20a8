package dev.kista.desktop.clipboard;

import dev.kista.desktop.dialog.Notices;
import dev.kista.model.Messages;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;

import java.util.List;

/// Copies something of a secret and says so in a sentence that names the key, never the value.
public final class SecretCopies {
    private final SecretClipboard clipboard;
    private final Messages messages;
    private final Notices notices;

    public SecretCopies(SecretClipboard clipboard, Messages messages, Notices notices) {
        this.clipboard = clipboard;
        this.messages = messages;
        this.notices = notices;
    }

    /// Copies a line `SECRET_KEY=<encoded value>` for each.
    public void copyLines(List<Secret> secrets) {
        if (secrets.size() == 1) {
            copy(CopyKind.LINE, secrets.getFirst().key(), secrets.getFirst().value());
            return;
        }
        var lines = new StringBuilder();
        for (var secret : secrets) {
            lines.append(CopyKind.LINE.text(secret.key(), secret.value())).append('\n');
        }
        var seconds = clipboard.copySecret(lines.toString());
        notices.info(messages.text("clipboard.copied.lines", secrets.size(), seconds));
    }

    /// Copies, or says why this value cannot be copied in this form.
    public void copy(CopyKind kind, SecretKey key, SecretValue value) {
        if (!kind.fits(value)) {
            notices.warning(messages.text("clipboard.refused.binary", key.text()));
            return;
        }
        var text = kind.text(key, value);
        var sentence = "clipboard.copied." + kind.id();
        if (kind.isSecret()) {
            notices.info(messages.text(sentence, key.text(), clipboard.copySecret(text)));
        } else {
            clipboard.copyPlain(text);
            notices.info(messages.text(sentence, key.text()));
        }
    }
}
