package dev.kista.desktop.open;

import dev.kista.model.Messages;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.model.Vault;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Judges the key of a secret as it is typed.
public final class KeyName {
    private final Messages messages;

    public KeyName(Messages messages) {
        this.messages = messages;
    }

    /// What is typed, as Kestra will ask for it.
    public static String upper(String typed) {
        return typed.toUpperCase(Locale.ROOT);
    }

    /// What is wrong with a text as the key of a secret in a namespace; empty if nothing is.
    ///
    /// @param self the secret that is to have the key; `null` if it is a new one
    public Optional<String> problem(
            String text, Vault vault, NamespacePath path, @Nullable UUID self) {
        if (text.isEmpty()) {
            return Optional.of(messages.text("key.empty"));
        }
        var stranger = text.codePoints().filter(each -> !isAllowed(each)).findFirst();
        if (stranger.isPresent()) {
            return Optional.of(messages.text("key.character", shown(stranger.getAsInt())));
        }
        if (Character.isDigit(text.charAt(0))) {
            return Optional.of(messages.text("key.first"));
        }
        return vault.namespace(path)
                .flatMap(there -> there.secret(new SecretKey(text)))
                .filter(there -> !there.id().equals(self))
                .map(there -> messages.text("key.taken", there.key().text()));
    }

    /// What is right but probably not meant; empty if nothing is.
    public Optional<String> remark(String text) {
        return text.startsWith(SecretKey.PREFIX)
                ? Optional.of(messages.text("key.prefix", text, SecretKey.PREFIX + text))
                : Optional.empty();
    }

    private static boolean isAllowed(int character) {
        return character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || character == '_';
    }

    private String shown(int character) {
        return Character.isWhitespace(character)
                ? messages.text("key.blank")
                : Character.toString(character);
    }
}
