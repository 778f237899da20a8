package dev.kista.codec.compose.patch;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;

import java.util.List;

/// A part of a YAML text as it is written: an alias is an alias and has a place of its own. Two
/// nodes are the same only if they are one object.
sealed interface YamlNode {
    /// Where it stands.
    Place place();

    /// A node's place in the text, in UTF-16 units, and among the parser's events.
    ///
    /// @param start with its anchor and tag
    /// @param contentStart behind its anchor and tag
    /// @param end for a block collection somewhere behind it, at the next token
    /// @param propertiesEnd where its anchor and tag end, without the space behind them; `start` if
    ///   it has none
    record Place(
            int start,
            int propertiesEnd,
            int contentStart,
            int end,
            int firstEvent,
            int afterEvent,
            @Nullable String anchor,
            @Nullable String tag) {
        boolean hasProperties() {
            return anchor != null || tag != null;
        }
    }

    /// A scalar; of one that is written as nothing the content has no width.
    final class Scalar implements YamlNode {
        private final Place place;
        private final String content;
        private final ScalarStyle style;

        Scalar(Place place, String content, ScalarStyle style) {
            this.place = place;
            this.content = content;
            this.style = style;
        }

        @Override
        public Place place() {
            return place;
        }

        String content() {
            return content;
        }

        ScalarStyle style() {
            return style;
        }

        boolean isPlain() {
            return style == ScalarStyle.PLAIN;
        }

        boolean isBlock() {
            return style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
        }

        boolean isWrittenAsNothing() {
            return isPlain() && content.isEmpty();
        }

        /// What Compose takes as null, that is, as a variable to be looked up elsewhere.
        boolean isNull() {
            return isPlain()
                    && place.tag() == null
                    && switch (content) {
                        case "", "~", "null", "Null", "NULL" -> true;
                        default -> false;
                    };
        }
    }

    /// A mapping, in block or flow style.
    final class Mapping implements YamlNode {
        private final Place place;
        private final List<Entry> entries;
        private final boolean flow;

        Mapping(Place place, List<Entry> entries, boolean flow) {
            this.place = place;
            this.entries = List.copyOf(entries);
            this.flow = flow;
        }

        @Override
        public Place place() {
            return place;
        }

        List<Entry> entries() {
            return entries;
        }

        boolean isFlow() {
            return flow;
        }
    }

    /// A key and its value.
    record Entry(YamlNode key, YamlNode value) {
        /// The key's text; `null` if it is no scalar.
        @Nullable String name() {
            return key.resolved() instanceof Scalar scalar ? scalar.content() : null;
        }

        boolean isMerge() {
            return key instanceof Scalar scalar
                    && scalar.isPlain()
                    && scalar.content().equals("<<");
        }

        @Override
        public String toString() {
            return "Entry";
        }
    }

    /// A sequence, in block or flow style.
    final class Sequence implements YamlNode {
        private final Place place;
        private final List<Item> items;
        private final boolean flow;

        Sequence(Place place, List<Item> items, boolean flow) {
            this.place = place;
            this.items = List.copyOf(items);
            this.flow = flow;
        }

        @Override
        public Place place() {
            return place;
        }

        List<Item> items() {
            return items;
        }

        boolean isFlow() {
            return flow;
        }
    }

    /// An item of a sequence.
    ///
    /// @param dash where its `-` stands; in flow style where the item starts
    record Item(int dash, YamlNode value) {
        @Override
        public String toString() {
            return "Item";
        }
    }

    /// A reference to a node that stands elsewhere.
    final class Alias implements YamlNode {
        private final Place place;
        private final String name;
        private final YamlNode target;

        Alias(Place place, String name, YamlNode target) {
            this.place = place;
            this.name = name;
            this.target = target;
        }

        @Override
        public Place place() {
            return place;
        }

        String name() {
            return name;
        }

        YamlNode target() {
            return target;
        }
    }

    /// The node itself, or what it refers to.
    default YamlNode resolved() {
        return this instanceof Alias alias ? alias.target().resolved() : this;
    }
}
