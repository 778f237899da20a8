package dev.kista.codec.compose;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the environment blocks of a text: those of a whole file's services, or the one block that
/// somebody copied out of a file.
///
/// @param wholeFile whether there is a `services:` section
/// @param blocks of the Kestra services if there are any, else of all services
record ComposeServices(boolean wholeFile, List<Node> blocks) {
    static ComposeServices of(Node root) {
        var services = YamlNodes.field(root, "services");
        if (services.isPresent() && services.get() instanceof MappingNode mapping) {
            return new ComposeServices(true, blocks(mapping));
        }
        var environment = YamlNodes.child(root, "environment");
        if (environment.isPresent()) {
            return new ComposeServices(false, List.of(environment.get()));
        }
        // A single service, copied with its name.
        if (root instanceof MappingNode mapping && mapping.getValue().size() == 1) {
            var inner =
                    YamlNodes.child(mapping.getValue().getFirst().getValueNode(), "environment");
            if (inner.isPresent()) {
                return new ComposeServices(false, List.of(inner.get()));
            }
        }
        return new ComposeServices(
                false,
                root instanceof MappingNode || root instanceof SequenceNode
                        ? List.of(root)
                        : List.of());
    }

    private static List<Node> blocks(MappingNode services) {
        var kestra = new ArrayList<Node>();
        var all = new ArrayList<Node>();
        for (var service : services.getValue()) {
            var block = YamlNodes.field(service.getValueNode(), "environment");
            block.ifPresent(all::add);
            if (isKestra(YamlNodes.field(service.getValueNode(), "image"))) {
                block.ifPresent(kestra::add);
            }
        }
        return kestra.isEmpty() ? all : kestra;
    }

    private static boolean isKestra(Optional<Node> image) {
        return image.filter(ScalarNode.class::isInstance)
                .map(node -> KestraImage.matches(((ScalarNode) node).getValue()))
                .orElse(false);
    }
}
