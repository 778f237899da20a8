package dev.kista.codec.compose;

import dev.kista.codec.dotenv.ComposeInterpolation;
import dev.kista.codec.dotenv.EnvLookup;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/// What Compose checks everywhere in a file before it looks at any service: no key twice in one
/// mapping, and every `${…}` well formed and, where it is required, set.
final class ComposeTree {
    private final EnvLookup lookup;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    ComposeTree(EnvLookup lookup) {
        this.lookup = lookup;
    }

    /// @throws ComposeRefused at the first place where Compose gives up
    void check(Node node) {
        if (!seen.add(node)) {
            return;
        }
        switch (node) {
            case MappingNode mapping -> mapping(mapping);
            case SequenceNode list -> list.getValue().forEach(this::check);
            case ScalarNode scalar -> text(scalar, lookup);
            default -> {}
        }
    }

    private void mapping(MappingNode mapping) {
        var keys = new HashSet<String>();
        for (var tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && !keys.add(key.getValue())) {
                throw new ComposeRefused(
                        "compose.duplicate-field", YamlNodes.at(key), null, key.getValue());
            }
            check(tuple.getValueNode());
        }
    }

    /// A scalar with its variables replaced.
    static String text(ScalarNode scalar, EnvLookup lookup) {
        var at = YamlNodes.at(scalar);
        return new ComposeInterpolation(
                        lookup,
                        new ComposeInterpolation.Findings() {
                            @Override
                            public RuntimeException refused(
                                    String code, int index, String... details) {
                                return new ComposeRefused(code, at, null, details);
                            }

                            @Override
                            public void unset(int index, String variable) {
                                // Said where it concerns the service that is looked at.
                            }
                        })
                .expand(scalar.getValue());
    }
}
