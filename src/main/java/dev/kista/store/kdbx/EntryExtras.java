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
    static EntryExtras of(@Nullable Extras extras) {
        return extras instanceof EntryExtras ours ? ours : NEW;
    }

    /// Whether it holds nothing that is one entry's own, so that equal ones may share one object.
    boolean isShareable() {
        for (var part : parts) {
            var shareable =
                    switch (part) {
                        case EntryPart.Place _,
                                EntryPart.Known _,
                                EntryPart.Timed _,
                                EntryPart.Tagged _ ->
                                true;
                        case EntryPart.Kept(Raw.Element element) -> element.isShareable();
                        case EntryPart.Past past -> past.further().isEmpty();
                        case EntryPart.Plain _, EntryPart.Masked _, EntryPart.Attachment _ -> false;
                    };
            if (!shareable) {
                return false;
            }
        }
        return true;
    }

    Stream<Binary> binaries() {
        return parts.stream()
                .filter(EntryPart.Attachment.class::isInstance)
                .map(EntryPart.Attachment.class::cast)
                .map(EntryPart.Attachment::binary)
                .flatMap(Stream::ofNullable);
    }
}
