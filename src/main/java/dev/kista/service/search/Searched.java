package dev.kista.service.search;

import dev.kista.model.NamespacePath;

import java.util.Collection;

/// What a [SecretQuery] looks at.
public interface Searched {
    String keyText();

    String description();

    Collection<String> tags();

    /// The namespace that owns it.
    NamespacePath path();

    boolean is(Trait trait);
}
