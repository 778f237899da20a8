package dev.kista.codec.compose.patch;

import dev.kista.codec.compose.PlainScalar;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The `environment:` of a service as Compose sees it, aliases and merges followed.
///
/// @param found where it stands; `null` if the service has none
/// @param owners the mappings that it is made of, the strongest first; none for a list
/// @param variables by name; of one given twice the winner
record Environment(
        Mappings.@Nullable Found found,
        List<YamlNode.Mapping> owners,
        Map<String, Variable> variables) {
    /// A variable: the node that holds its value, or for a list the whole `NAME=value`.
    ///
    /// @param owner the mapping or sequence that it stands in
    /// @param node as it is written, so perhaps an alias
    record Variable(String name, YamlNode owner, YamlNode node, boolean item) {
        /// Whether the container sees this value.
        boolean has(String value) {
            if (!(node.resolved() instanceof YamlNode.Scalar scalar)) {
                return false;
            }
            var tag = scalar.place().tag();
            var string = tag == null || tag.equals("!") || tag.equals("tag:yaml.org,2002:str");
            var escaped = VariableRules.escaped(value);
            if (item) {
                return string
                        && scalar.content().equals(VariableRules.escaped(name) + "=" + escaped);
            }
            return string
                    && scalar.content().equals(escaped)
                    && (!scalar.isPlain() || PlainScalar.of(escaped) instanceof PlainScalar.Text);
        }

        /// What can be compared: text and everything that changes how Compose takes it.
        String meaning() {
            return switch (node.resolved()) {
                case YamlNode.Scalar scalar ->
                        scalar.isPlain() + "/" + scalar.place().tag() + "/" + scalar.content();
                case YamlNode.Mapping ignored -> "mapping";
                case YamlNode.Sequence ignored -> "sequence";
                case YamlNode.Alias ignored -> "alias";
            };
        }

        @Override
        public String toString() {
            return name + "=***";
        }
    }

    boolean has(String name, String value) {
        var variable = variables.get(name);
        return variable != null && variable.has(value);
    }

    /// All variables, also those that another one of the same name hides.
    List<Variable> all() {
        var result = new ArrayList<Variable>();
        for (var each : owners) {
            var own = new LinkedHashMap<String, Variable>();
            collect(each, own);
            result.addAll(own.values());
        }
        if (found != null && found.entry().value().resolved() instanceof YamlNode.Sequence list) {
            for (var each : list.items()) {
                var name = itemName(each);
                if (name != null) {
                    result.add(new Variable(name, list, each.value(), true));
                }
            }
        }
        return result;
    }

    static Environment of(Mappings.@Nullable Found found) {
        var variables = new LinkedHashMap<String, Variable>();
        if (found == null) {
            return new Environment(null, List.of(), variables);
        }
        switch (found.entry().value().resolved()) {
            case YamlNode.Mapping mapping -> {
                var owners = Mappings.withMerged(mapping);
                owners.forEach(each -> collect(each, variables));
                return new Environment(found, owners, variables);
            }
            case YamlNode.Sequence sequence -> collect(sequence, variables);
            case YamlNode.Scalar ignored -> {}
            case YamlNode.Alias ignored -> {}
        }
        return new Environment(found, List.of(), variables);
    }

    private static void collect(YamlNode.Mapping mapping, Map<String, Variable> variables) {
        for (var each : mapping.entries()) {
            var name = each.name();
            if (name != null && !each.isMerge()) {
                variables.putIfAbsent(name, new Variable(name, mapping, each.value(), false));
            }
        }
    }

    private static void collect(YamlNode.Sequence sequence, Map<String, Variable> variables) {
        for (var each : sequence.items()) {
            var name = itemName(each);
            if (name != null) {
                variables.put(name, new Variable(name, sequence, each.value(), true));
            }
        }
    }

    /// The name of the variable that an item sets; `null` if it is no scalar. Compose interpolates
    /// an item as a whole.
    static @Nullable String itemName(YamlNode.Item item) {
        if (!(item.value().resolved() instanceof YamlNode.Scalar scalar)) {
            return null;
        }
        var equals = scalar.content().indexOf('=');
        var name = equals < 0 ? scalar.content() : scalar.content().substring(0, equals);
        return name.replace("$$", "$");
    }
}
