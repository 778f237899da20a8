package dev.kista.codec.compose.patch;

import org.snakeyaml.engine.v2.common.ScalarStyle;

import java.util.ArrayList;
import java.util.List;

/// What a patch adds: how it is written, and what a parser will report of it.
sealed interface NewNode {
    /// In one line, as it stands in brackets or behind a key.
    String inline();

    /// In block style: lines behind a key or, where there is no line, [#inline()].
    default List<String> block(BlockStyle style, int indent) {
        return List.of();
    }

    void events(List<YamlEvent> events, boolean flow);

    /// A string, in the given style where that can carry it.
    record Scalar(String content, ScalarStyle style) implements NewNode {
        static Scalar quoted(String content) {
            return new Scalar(content, ScalarStyle.DOUBLE_QUOTED);
        }

        static Scalar plain(String content) {
            return new Scalar(content, ScalarStyle.PLAIN);
        }

        @Override
        public String inline() {
            return ScalarText.write(content, style);
        }

        @Override
        public void events(List<YamlEvent> events, boolean flow) {
            events.add(YamlEvent.scalar(null, null, content, ScalarText.styleFor(content, style)));
        }

        @Override
        public String toString() {
            return "Scalar[***]";
        }
    }

    /// A reference to what stands elsewhere in the file.
    record Alias(String name) implements NewNode {
        @Override
        public String inline() {
            return "*" + name;
        }

        @Override
        public void events(List<YamlEvent> events, boolean flow) {
            events.add(YamlEvent.alias(name));
        }
    }

    /// A text of the file that moves into something new as it is.
    record Kept(String text, List<YamlEvent> meaning) implements NewNode {
        /// The key of a merge, which must not stand in quotes.
        static final Kept MERGE =
                new Kept("<<", List.of(YamlEvent.scalar(null, null, "<<", ScalarStyle.PLAIN)));

        @Override
        public String inline() {
            return text;
        }

        @Override
        public void events(List<YamlEvent> events, boolean flow) {
            events.addAll(meaning);
        }

        @Override
        public String toString() {
            return "Kept[***]";
        }
    }

    /// A key and what stands behind it.
    record Pair(NewNode key, NewNode value) {
        String inline() {
            return key.inline() + ": " + value.inline();
        }

        List<String> block(BlockStyle style, int indent) {
            var nested = value.block(style, indent);
            var first = " ".repeat(indent) + key.inline() + ":";
            var result = new ArrayList<String>();
            result.add(nested.isEmpty() ? first + " " + value.inline() : first);
            result.addAll(nested);
            return result;
        }

        void events(List<YamlEvent> events, boolean flow) {
            key.events(events, flow);
            value.events(events, flow);
        }
    }

    /// A mapping.
    record Mapping(List<Pair> pairs) implements NewNode {
        public Mapping {
            pairs = List.copyOf(pairs);
        }

        @Override
        public String inline() {
            return "{" + String.join(", ", pairs.stream().map(Pair::inline).toList()) + "}";
        }

        @Override
        public List<String> block(BlockStyle style, int indent) {
            var result = new ArrayList<String>();
            pairs.forEach(each -> result.addAll(each.block(style, indent + style.step())));
            return result;
        }

        @Override
        public void events(List<YamlEvent> events, boolean flow) {
            var inBrackets = flow || pairs.isEmpty();
            events.add(YamlEvent.collection(YamlEvent.Kind.MAPPING, null, null, inBrackets));
            pairs.forEach(each -> each.events(events, inBrackets));
            events.add(YamlEvent.mark(YamlEvent.Kind.MAPPING_END));
        }
    }

    /// A sequence of nodes that need one line each.
    record Sequence(List<NewNode> items) implements NewNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String inline() {
            return "[" + String.join(", ", items.stream().map(NewNode::inline).toList()) + "]";
        }

        @Override
        public List<String> block(BlockStyle style, int indent) {
            var before = " ".repeat(indent + style.dashStep()) + "- ";
            return items.stream().map(each -> before + each.inline()).toList();
        }

        @Override
        public void events(List<YamlEvent> events, boolean flow) {
            var inBrackets = flow || items.isEmpty();
            events.add(YamlEvent.collection(YamlEvent.Kind.SEQUENCE, null, null, inBrackets));
            items.forEach(each -> each.events(events, inBrackets));
            events.add(YamlEvent.mark(YamlEvent.Kind.SEQUENCE_END));
        }
    }
}
