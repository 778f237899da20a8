package dev.kista.codec.compose;

import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.Variable;
import dev.kista.codec.dotenv.ComposeInterpolation;
import dev.kista.codec.dotenv.EnvLookup;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the value of an `environment:` key gives a container: a mapping or a list, merged,
/// interpolated, typed as Compose types it.
final class EnvironmentBlock {
    /// No file needs more, and merges of merges multiply.
    private static final int MAX_VARIABLES = 100_000;

    private final EnvLookup lookup;
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int merged;

    EnvironmentBlock(EnvLookup lookup) {
        this.lookup = lookup;
    }

    /// @throws ComposeRefused where Compose would give up
    List<Variable> read(Node block) {
        switch (block) {
            case MappingNode mapping -> mapping(mapping);
            case SequenceNode list -> list.getValue().forEach(this::item);
            default ->
                    throw new ComposeRefused(
                            "compose.environment-shape", YamlNodes.at(block), null);
        }
        return List.copyOf(variables.values());
    }

    /// What Compose says when it starts, and does all the same.
    List<Problem> problems() {
        return problems;
    }

    private void mapping(MappingNode mapping) {
        own(mapping);
        merges(mapping, new HashSet<>());
    }

    private void own(MappingNode mapping) {
        var seen = new HashSet<String>();
        for (var tuple : mapping.getValue()) {
            if (isMerge(tuple)) {
                continue;
            }
            var key = key(tuple.getKeyNode());
            if (!seen.add(key)) {
                throw new ComposeRefused(
                        "compose.duplicate-key", YamlNodes.at(tuple.getKeyNode()), key);
            }
            if (++merged > MAX_VARIABLES) {
                throw new ComposeRefused(
                        "compose.too-many",
                        YamlNodes.at(tuple.getKeyNode()),
                        null,
                        String.valueOf(MAX_VARIABLES));
            }
            if (!variables.containsKey(key) && !YamlNodes.isReset(tuple.getValueNode())) {
                put(key, value(key, tuple.getValueNode()), YamlNodes.at(tuple.getKeyNode()));
            }
        }
    }

    /// What is merged in never covers what is there, and of several the first wins.
    private void merges(MappingNode mapping, Set<MappingNode> above) {
        if (!above.add(mapping)) {
            throw new ComposeRefused("compose.merge", YamlNodes.at(mapping), null);
        }
        for (var tuple : mapping.getValue()) {
            if (isMerge(tuple)) {
                var from = tuple.getValueNode();
                var sources = from instanceof SequenceNode list ? list.getValue() : List.of(from);
                for (var each : sources) {
                    if (!(each instanceof MappingNode source)) {
                        throw new ComposeRefused("compose.merge", YamlNodes.at(each), null);
                    }
                    own(source);
                    merges(source, above);
                }
            }
        }
        above.remove(mapping);
    }

    private static boolean isMerge(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode key
                && YamlNodes.isTyped(key)
                && key.getValue().equals("<<");
    }

    private static String key(Node node) {
        if (node instanceof ScalarNode scalar
                && (!YamlNodes.isTyped(scalar)
                        || PlainScalar.of(scalar.getValue()) instanceof PlainScalar.Text)) {
            return scalar.getValue();
        }
        throw new ComposeRefused("compose.key", YamlNodes.at(node), null);
    }

    private @Nullable String value(String key, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw new ComposeRefused("compose.value-shape", YamlNodes.at(node), key);
        }
        if (YamlNodes.isTyped(scalar)) {
            switch (PlainScalar.of(scalar.getValue())) {
                case PlainScalar.Null _ -> {
                    return lookup.value(key).orElse(null);
                }
                case PlainScalar.Typed typed -> {
                    return typed.text();
                }
                case PlainScalar.Unsupported _ ->
                        throw new ComposeRefused("compose.value-shape", YamlNodes.at(node), key);
                case PlainScalar.Text _ -> {}
            }
        }
        return interpolated(scalar, key);
    }

    private String interpolated(ScalarNode scalar, @Nullable String key) {
        if (scalar.getTag().equals(Tag.BINARY)) {
            return binary(scalar, key);
        }
        var at = YamlNodes.at(scalar);
        return new ComposeInterpolation(
                        lookup,
                        new ComposeInterpolation.Findings() {
                            @Override
                            public RuntimeException refused(
                                    String code, int index, String... details) {
                                return new ComposeRefused(code, at, key, details);
                            }

                            @Override
                            public void unset(int index, String variable) {
                                problems.add(
                                        Problem.warning(
                                                "compose.unset-variable", at, key, variable));
                            }
                        })
                .expand(scalar.getValue());
    }

    /// Go's decoder passes over line breaks and nothing else, and wants the padding.
    private static String binary(ScalarNode scalar, @Nullable String key) {
        var encoded = scalar.getValue().replace("\r", "").replace("\n", "");
        try {
            if (encoded.length() % 4 == 0) {
                return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            }
        } catch (IllegalArgumentException e) {
            // Refused like what is not padded.
        }
        throw new ComposeRefused("compose.value-shape", YamlNodes.at(scalar), key);
    }

    private void item(Node node) {
        if (!(node instanceof ScalarNode scalar)
                || YamlNodes.isTyped(scalar)
                        && !(PlainScalar.of(scalar.getValue()) instanceof PlainScalar.Text)) {
            throw new ComposeRefused("compose.item-shape", YamlNodes.at(node), null);
        }
        var at = YamlNodes.at(node);
        var text = interpolated(scalar, null);
        var equals = text.indexOf('=');
        if (equals < 0) {
            put(text, lookup.value(text).orElse(null), at);
            return;
        }
        var name = text.substring(0, equals);
        if (name.endsWith(" ")) {
            throw new ComposeRefused("compose.key-with-space", at, name.strip());
        }
        put(name, text.substring(equals + 1), at);
    }

    private void put(String name, @Nullable String value, Position at) {
        variables.put(name, new Variable(name, value, at));
    }
}
