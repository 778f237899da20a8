package dev.kista.codec.compose;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A service and what it extends, within one file.
final class ServiceLayers {
    private final MappingNode services;
    private final Function<ScalarNode, String> text;

    /// @param text interpolates a scalar
    ServiceLayers(Node root, Function<ScalarNode, String> text) {
        if (!(YamlNodes.field(root, "services").orElse(null) instanceof MappingNode mapping)) {
            throw new ComposeRefused("compose.no-services", YamlNodes.at(root), null);
        }
        this.services = mapping;
        this.text = text;
    }

    /// The service that is meant, beneath it what it extends: the first has the least to say.
    ///
    /// @param name empty if nobody said
    /// @param kestra whether the one that runs Kestra is meant if nobody said
    List<Node> of(Optional<String> name, boolean kestra) {
        var layers = new ArrayList<Node>();
        var seen = new LinkedHashSet<String>();
        var next = Optional.of(name.orElseGet(() -> only(kestra)));
        while (next.isPresent()) {
            var service = service(next.get());
            if (!seen.add(next.get())) {
                throw new ComposeRefused("compose.extends-circle", YamlNodes.at(service), null);
            }
            layers.addFirst(service);
            next = extended(service);
        }
        return layers;
    }

    private String only(boolean kestra) {
        var names = names(services.getValue());
        if (names.size() == 1) {
            return names.getFirst();
        }
        var ofKestra =
                names(
                        services.getValue().stream()
                                .filter(each -> isKestra(each.getValueNode()))
                                .toList());
        if (kestra && ofKestra.size() == 1) {
            return ofKestra.getFirst();
        }
        throw names.isEmpty()
                ? new ComposeRefused("compose.no-services", YamlNodes.at(services), null)
                : new ComposeRefused(
                        "compose.service-needed",
                        YamlNodes.at(services),
                        null,
                        shown(kestra && !ofKestra.isEmpty() ? ofKestra : names));
    }

    private static boolean isKestra(Node service) {
        return YamlNodes.field(service, "image")
                .filter(ScalarNode.class::isInstance)
                .map(node -> KestraImage.matches(((ScalarNode) node).getValue()))
                .orElse(false);
    }

    private static List<String> names(List<NodeTuple> services) {
        return services.stream()
                .map(NodeTuple::getKeyNode)
                .filter(ScalarNode.class::isInstance)
                .map(each -> ((ScalarNode) each).getValue())
                .filter(each -> !each.equals("<<"))
                .toList();
    }

    private static String shown(List<String> names) {
        return names.stream().limit(20).collect(Collectors.joining(", "));
    }

    private Node service(String name) {
        return YamlNodes.field(services, name)
                .filter(MappingNode.class::isInstance)
                .orElseThrow(
                        () ->
                                new ComposeRefused(
                                        "compose.service-missing",
                                        YamlNodes.at(services),
                                        null,
                                        name,
                                        shown(names(services.getValue()))));
    }

    private Optional<String> extended(Node service) {
        var node = YamlNodes.field(service, "extends");
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof ScalarNode scalar) {
            return Optional.of(text.apply(scalar));
        }
        if (YamlNodes.field(node.get(), "file").isPresent()) {
            throw new ComposeRefused("compose.extends-file", YamlNodes.at(node.get()), null);
        }
        if (YamlNodes.field(node.get(), "service").orElse(null) instanceof ScalarNode scalar) {
            return Optional.of(text.apply(scalar));
        }
        throw new ComposeRefused("compose.extends-shape", YamlNodes.at(node.get()), null);
    }
}
