package dev.kista.store.kdbx;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// What a `Times` element holds besides the times that the model knows, in the order of the file.
///
/// @param dormantExpiry the expiry of something that does not expire; other programs keep one.
///   `null` if it is the time of creation
record TimesForm(
        List<Raw.Attribute> attributes, List<Part> parts, @Nullable Instant dormantExpiry) {
    static final TimesForm NEW = new TimesForm(List.of(), List.of(), null);

    TimesForm {
        parts = List.copyOf(parts);
    }

    /// One child of the element.
    sealed interface Part {
        /// The place of something that the model knows.
        ///
        /// @param odd its text, where that is neither a time nor a number
        record Known(String name, List<Raw.Attribute> attributes, @Nullable String odd)
                implements Part {
            /// Whether it says no more than this.
            boolean isPlace(String otherName, List<Raw.Attribute> otherAttributes) {
                return odd == null && name.equals(otherName) && attributes.equals(otherAttributes);
            }
        }

        /// Anything else.
        record Kept(Raw.Element element) implements Part {}
    }
}
