package dev.kista.codec.compose.patch;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;

import java.util.List;

/// Puts a string in the place of a value. Its anchor, the comment behind it and its quoting stay
/// where they can.
final class ValueEdit {
    private static final String STANDARD = "tag:yaml.org,2002:";
    private static final String STRING = STANDARD + "str";

    private final PatchDraft draft;

    ValueEdit(PatchDraft draft) {
        this.draft = draft;
    }

    /// Writes a value.
    ///
    /// @param owner what the value stands in; tells whether it may need a colon
    /// @param before where the key ends; -1 for an item of a list
    /// @param name whose value it is, for a refusal
    void set(YamlNode node, int before, String content, String name) throws Refusal {
        switch (node) {
            case YamlNode.Alias alias -> {
                var place = alias.place();
                replace(place.start(), place.end(), node, null, content, ScalarStyle.DOUBLE_QUOTED);
            }
            case YamlNode.Scalar scalar -> set(scalar, before, content, name);
            case YamlNode.Mapping mapping ->
                    throw draft.refusal("patch.value-not-scalar", mapping, name);
            case YamlNode.Sequence sequence ->
                    throw draft.refusal("patch.value-not-scalar", sequence, name);
        }
    }

    private void set(YamlNode.Scalar scalar, int before, String content, String name)
            throws Refusal {
        var place = scalar.place();
        var anchor = place.anchor();
        if (anchor != null && !draft.document().aliasesTo(scalar).isEmpty()) {
            throw draft.refusal("patch.anchored-value", scalar, name, anchor);
        }
        var tag = keptTag(scalar, name);
        if (place.tag() != null && tag == null) {
            var kept = anchor == null ? "" : "&" + anchor + " ";
            var written = kept + ScalarText.write(content, ScalarStyle.DOUBLE_QUOTED);
            draft.text(place.start(), textEnd(scalar), written + tail(scalar));
            event(scalar, null, content, ScalarStyle.DOUBLE_QUOTED);
        } else if (scalar.isWrittenAsNothing()) {
            var colon = before == place.start() ? ":" : "";
            var written = colon + " " + ScalarText.write(content, ScalarStyle.DOUBLE_QUOTED);
            draft.text(place.propertiesEnd(), place.propertiesEnd(), written);
            event(scalar, tag, content, ScalarStyle.DOUBLE_QUOTED);
        } else {
            var style = scalar.isNull() ? ScalarStyle.DOUBLE_QUOTED : scalar.style();
            replace(place.contentStart(), textEnd(scalar), scalar, tag, content, style);
        }
    }

    private void replace(
            int start,
            int end,
            YamlNode node,
            @Nullable String tag,
            String content,
            ScalarStyle style) {
        draft.text(start, end, ScalarText.write(content, style) + tail(node));
        event(node, tag, content, ScalarText.styleFor(content, style));
    }

    private void event(YamlNode node, @Nullable String tag, String content, ScalarStyle style) {
        var place = node.place();
        draft.events(
                place.firstEvent(),
                place.afterEvent(),
                List.of(YamlEvent.scalar(place.anchor(), tag, content, style)));
    }

    /// A type that says string stays, another standard one goes with the old value. What an
    /// application's own tag means, such as Compose's `!reset`, is not for a patch to decide.
    private @Nullable String keptTag(YamlNode.Scalar scalar, String name) throws Refusal {
        var tag = scalar.place().tag();
        if (tag == null || tag.equals("!") || tag.equals(STRING)) {
            return tag;
        }
        if (tag.startsWith(STANDARD)) {
            return null;
        }
        throw draft.refusal("patch.tagged-value", scalar, name, tag);
    }

    /// The line breaks at the end of a block scalar stay.
    private int textEnd(YamlNode.Scalar scalar) {
        return scalar.isBlock() ? BlockEnd.contentEnd(scalar, draft.text()) : scalar.place().end();
    }

    /// The comment behind the indicator of a block scalar moves behind the new value.
    private String tail(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && scalar.isBlock()) {
            var text = draft.text();
            var header = BlockEnd.headerEnd(scalar, text);
            return text.substring(header, Lines.end(text, header)).stripTrailing();
        }
        return "";
    }
}
