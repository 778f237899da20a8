package dev.kista.store.kdbx;

import dev.kista.model.SecretValue;

/// The content of an attachment. Two entries that share one share the object; identity decides.
final class Binary {
    private final int order;
    private final int flags;
    private final SecretValue content;

    Binary(int order, int flags, SecretValue content) {
        this.order = order;
        this.flags = flags;
        this.content = content;
    }

    /// Its place among the binaries of the file that it came from.
    int order() {
        return order;
    }

    int flags() {
        return flags;
    }

    SecretValue content() {
        return content;
    }
}
