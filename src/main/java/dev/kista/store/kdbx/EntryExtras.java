package dev.kista.store.kdbx;

import dev.kista.model.Extras;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What an entry holds besides what the model knows, in the order of the file.
///
/// @param formerParent of an entry in a history; that of a present one is in the model
record EntryExtras(
        List<Raw.Attribute> attributes, List<EntryPart> parts, @Nullable UUID formerParent)
        implements Extras {
    private static final EntryExtras NEW = new EntryExtras(List.of(), List.of(), null);

    EntryExtras {
        parts = List.copyOf(parts);
    }

    /// What to write for a secret, whoever made it.
    static EntryExtras of(Extras extras) {
        return extras instanceof EntryExtras ours ? ours : NEW;
    }

    Stream<Binary> binaries() {
        return parts.stream()
                .filter(EntryPart.Attachment.class::isInstance)
                .map(EntryPart.Attachment.class::cast)
                .map(EntryPart.Attachment::binary)
                .flatMap(Stream::ofNullable);
    }
}
