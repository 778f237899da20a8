package dev.kista.store.kdbx;

import java.util.List;

/// One child of `Meta` as it stood in the file.
sealed interface MetaPart {
    /// A text that Kista may have to change.
    record Known(String name, List<Raw.Attribute> attributes, String text) implements MetaPart {}

    /// Anything else.
    record Kept(Raw.Element element) implements MetaPart {}
}
