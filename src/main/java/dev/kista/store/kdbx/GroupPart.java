package dev.kista.store.kdbx;

import java.util.List;

/// One child of a group as it stood in the file, groups and entries aside.
sealed interface GroupPart {
    /// The place of the identifier, the name, the notes or the former parent.
    record Place(String name, List<Raw.Attribute> attributes) implements GroupPart {}

    /// The place of the times.
    record Timed(TimesForm form) implements GroupPart {}

    /// Anything else.
    record Kept(Raw.Element element) implements GroupPart {}
}
