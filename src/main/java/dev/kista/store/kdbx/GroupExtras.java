package dev.kista.store.kdbx;

import dev.kista.model.Extras;

import java.util.List;

/// What a group holds besides what the model knows, in the order of the file.
record GroupExtras(List<Raw.Attribute> attributes, List<GroupPart> parts) implements Extras {
    private static final GroupExtras NEW = new GroupExtras(List.of(), List.of());

    GroupExtras {
        parts = List.copyOf(parts);
    }

    /// What to write for a namespace, whoever made it.
    static GroupExtras of(Extras extras) {
        return extras instanceof GroupExtras ours ? ours : NEW;
    }
}
