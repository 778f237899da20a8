package dev.kista.store.kdbx;

import dev.kista.model.SecretValue;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One child of an entry as it stood in the file: either the place of something that the model
/// knows, whose content is taken from the model, or something to be written back as it was.
sealed interface EntryPart {
    /// The place of the identifier or the former parent.
    record Place(String name, List<Raw.Attribute> attributes) implements EntryPart {
        boolean isOf(String otherName, List<Raw.Attribute> otherAttributes) {
            return name.equals(otherName) && attributes.equals(otherAttributes);
        }
    }

    /// The place of the history, and what is in it besides entries.
    record Past(List<Raw.Attribute> attributes, List<Raw.Element> further) implements EntryPart {
        static final Past NEW = new Past(List.of(), List.of());

        public Past {
            further = List.copyOf(further);
        }

        boolean isOf(List<Raw.Attribute> otherAttributes, List<Raw.Element> otherFurther) {
            return attributes.equals(otherAttributes)
                    && further.isEmpty()
                    && otherFurther.isEmpty();
        }
    }

    /// The place of title, password or notes.
    record Known(String name, StringForm form) implements EntryPart {
        boolean isOf(String otherName, StringForm otherForm) {
            return form == otherForm && name.equals(otherName);
        }
    }

    /// The place of the times.
    record Timed(TimesForm form) implements EntryPart {}

    /// The place of the tags, and how they were written.
    record Tagged(List<Raw.Attribute> attributes, String text) implements EntryPart {
        boolean isOf(List<Raw.Attribute> otherAttributes, String otherText) {
            return text.equals(otherText) && attributes.equals(otherAttributes);
        }
    }

    /// A string that Kista does not know, plain.
    record Plain(String name, StringForm form, String text) implements EntryPart {}

    /// A string that Kista does not know, protected.
    record Masked(String name, StringForm form, SecretValue value) implements EntryPart {}

    /// An attachment; without content if the file has none at that number.
    record Attachment(String name, StringForm form, @Nullable Binary binary, String reference)
            implements EntryPart {}

    /// Anything else.
    record Kept(Raw.Element element) implements EntryPart {}
}
