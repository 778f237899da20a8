package dev.kista.codec.compose.patch;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.util.Map;
import java.util.Set;

/// A Compose file as a library reads it that knows nothing of patching.
final class ComposeModel {
    private static final YAMLMapper YAML = new YAMLMapper();

    private ComposeModel() {}

    static JsonNode read(String text) {
        try {
            return YAML.readTree(text);
        } catch (JacksonException e) {
            throw new AssertionError(text, e);
        }
    }

    /// What the model of a file must be after a service got other variables.
    static JsonNode with(
            JsonNode before, String service, Map<String, String> put, Set<String> remove) {
        var result = before.deepCopy();
        var body = (ObjectNode) result.get("services").get(service);
        switch (body.get("environment")) {
            case ArrayNode list -> change(list, put, remove);
            case ObjectNode mapping -> change(mapping, put, remove);
            case null, default -> change(body.putObject("environment"), put, remove);
        }
        return result;
    }

    private static void change(ObjectNode mapping, Map<String, String> put, Set<String> remove) {
        mapping.remove(remove);
        put.forEach((name, value) -> mapping.put(name, value.replace("$", "$$")));
    }

    private static void change(ArrayNode list, Map<String, String> put, Set<String> remove) {
        for (var i = list.size() - 1; i >= 0; i--) {
            if (remove.contains(name(list.get(i)))) {
                list.remove(i);
            }
        }
        put.forEach(
                (name, value) -> {
                    var item = StringNode.valueOf(name + "=" + value.replace("$", "$$"));
                    for (var i = 0; i < list.size(); i++) {
                        if (name(list.get(i)).equals(name)) {
                            list.set(i, item);
                            return;
                        }
                    }
                    list.add(item);
                });
    }

    private static String name(JsonNode item) {
        return item.asString().replaceFirst("(?s)=.*", "");
    }
}
