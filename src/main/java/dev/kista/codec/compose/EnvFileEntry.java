package dev.kista.codec.compose;

import dev.kista.codec.Position;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// One file that `env_file:` names.
///
/// @param required whether Compose refuses to go on without it
/// @param raw whether it is read line by line as it stands, as `docker run --env-file` does
record EnvFileEntry(String path, boolean required, boolean raw, Position at) {
    private static final Set<String> TRUE = Set.of("1", "t", "T", "true", "True", "TRUE");

    /// The files of `env_file:` in all its forms: a name, a list of names, a list of mappings.
    ///
    /// @param text interpolates a scalar
    static List<EnvFileEntry> of(Node node, Function<ScalarNode, String> text) {
        var entries = new ArrayList<EnvFileEntry>();
        switch (node) {
            case ScalarNode scalar when isText(scalar) -> entries.add(plain(scalar, text));
            case SequenceNode list -> list.getValue().forEach(each -> entries.add(one(each, text)));
            default -> throw shape(node);
        }
        return entries;
    }

    private static EnvFileEntry one(Node node, Function<ScalarNode, String> text) {
        return switch (node) {
            case ScalarNode scalar when isText(scalar) -> plain(scalar, text);
            case MappingNode mapping -> detailed(mapping, text);
            default -> throw shape(node);
        };
    }

    private static EnvFileEntry plain(ScalarNode scalar, Function<ScalarNode, String> text) {
        return new EnvFileEntry(text.apply(scalar), true, false, YamlNodes.at(scalar));
    }

    private static EnvFileEntry detailed(MappingNode mapping, Function<ScalarNode, String> text) {
        if (!(YamlNodes.field(mapping, "path").orElse(null) instanceof ScalarNode path)) {
            throw shape(mapping);
        }
        var required =
                YamlNodes.field(mapping, "required")
                        .map(each -> TRUE.contains(text.apply(scalar(each))))
                        .orElse(true);
        var format =
                YamlNodes.field(mapping, "format").map(each -> text.apply(scalar(each))).orElse("");
        if (!format.isEmpty() && !format.equals("raw")) {
            throw new ComposeRefused(
                    "compose.env-file-format", YamlNodes.at(mapping), null, format);
        }
        return new EnvFileEntry(text.apply(path), required, !format.isEmpty(), YamlNodes.at(path));
    }

    private static ScalarNode scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar;
        }
        throw shape(node);
    }

    private static boolean isText(ScalarNode scalar) {
        return !YamlNodes.isTyped(scalar)
                || PlainScalar.of(scalar.getValue()) instanceof PlainScalar.Text;
    }

    private static ComposeRefused shape(Node node) {
        return new ComposeRefused("compose.env-file-shape", YamlNodes.at(node), null);
    }
}
