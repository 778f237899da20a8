package dev.kista.desktop.clipboard;

import java.util.Optional;

/// A clipboard of the test's own, so that tests neither read nor change the real one.
public final class FakeClipboard implements ClipboardPort {
    private Optional<String> text = Optional.empty();
    private boolean secret;

    @Override
    public void put(String next, boolean isSecret) {
        text = Optional.of(next);
        secret = isSecret;
    }

    @Override
    public Optional<String> text() {
        return text;
    }

    @Override
    public void clear() {
        text = Optional.empty();
        secret = false;
    }

    public boolean isSecret() {
        return secret;
    }
}
