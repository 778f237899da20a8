package dev.kista.desktop.clipboard;

import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;

import java.util.Base64;

/// What can be copied of a secret. The messages are `clipboard.copied.<id>`.
public enum CopyKind {
    /// The value itself.
    VALUE("value", true),
    /// Standard base64 of the value, padded, one line: what Kestra expects in its variable.
    ENCODED("encoded", true),
    /// `SECRET_KEY=<encoded value>`, a line of an encoded env file.
    LINE("line", true),
    /// `{{ secret('KEY') }}`, what a flow says. It names the secret and holds nothing of it, so it
    /// is no secret: no countdown, and clipboard histories may keep it.
    EXPRESSION("expression", false);

    private final String id;
    private final boolean secret;

    CopyKind(String id, boolean secret) {
        this.id = id;
        this.secret = secret;
    }

    public String id() {
        return id;
    }

    /// Whether the text must leave the clipboard again.
    public boolean isSecret() {
        return secret;
    }

    /// Whether this can be given of a value: bytes that are no text have no exact text form other
    /// than their base64.
    public boolean fits(SecretValue value) {
        return this != VALUE || value.isText();
    }

    String text(SecretKey key, SecretValue value) {
        return switch (this) {
            case VALUE -> value.text();
            case ENCODED -> encoded(value);
            case LINE -> key.variable() + "=" + encoded(value);
            case EXPRESSION -> "{{ secret('" + key.folded() + "') }}";
        };
    }

    private static String encoded(SecretValue value) {
        return value.read(Base64.getEncoder()::encodeToString);
    }
}
