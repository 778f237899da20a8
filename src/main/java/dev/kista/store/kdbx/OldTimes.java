package dev.kista.store.kdbx;

import java.util.Set;

/// Points in time among what Kista keeps as it is: a file of version 3 has them as ISO 8601, and a
/// strict reader of version 4 refuses that.
final class OldTimes {
    private static final Set<String> NAMES =
            Set.of(
                    Tags.DATABASE_NAME_CHANGED,
                    Tags.RECYCLE_BIN_CHANGED,
                    "DatabaseDescriptionChanged",
                    "DefaultUserNameChanged",
                    "EntryTemplatesGroupChanged",
                    Tags.MASTER_KEY_CHANGED,
                    "SettingsChanged");

    private OldTimes() {}

    static Raw.Element renewed(Raw.Element element) {
        return NAMES.contains(element.name())
                        && element.content().size() == 1
                        && element.content().getFirst() instanceof Raw.Text(String text)
                ? element.withText(renewed(element.name(), text))
                : element;
    }

    static String renewed(String name, String text) {
        return NAMES.contains(name) && text.indexOf(':') > 0
                ? TimeText.parse(text).map(TimeText::of).orElse(text)
                : text;
    }
}
