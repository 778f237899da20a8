package dev.kista.codec.compose.patch;

import dev.kista.codec.Problem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Looks keys up in mappings as YAML's merges have it: a mapping's own entries win, then the merged
/// mappings in their order.
final class Mappings {
    private static final int DEPTH = 20;

    private Mappings() {}

    /// An entry and the mapping that it stands in.
    record Found(YamlNode.Mapping owner, YamlNode.Entry entry) {}

    static @Nullable Found find(YamlNode.Mapping mapping, String name) {
        for (var each : withMerged(mapping)) {
            var own = own(each, name);
            if (own != null) {
                return new Found(each, own);
            }
        }
        return null;
    }

    static YamlNode.@Nullable Entry own(YamlNode.Mapping mapping, String name) {
        for (var each : mapping.entries()) {
            if (!each.isMerge() && name.equals(each.name())) {
                return each;
            }
        }
        return null;
    }

    /// The mapping and what it merges, the strongest first.
    static List<YamlNode.Mapping> withMerged(YamlNode.Mapping mapping) {
        var result = new ArrayList<YamlNode.Mapping>();
        collect(mapping, result, 0);
        return result;
    }

    private static void collect(
            YamlNode.Mapping mapping, List<YamlNode.Mapping> result, int depth) {
        if (depth > DEPTH || result.contains(mapping)) {
            return;
        }
        result.add(mapping);
        for (var each : mapping.entries()) {
            if (each.isMerge()) {
                switch (each.value().resolved()) {
                    case YamlNode.Mapping merged -> collect(merged, result, depth + 1);
                    case YamlNode.Sequence merged ->
                            merged.items().stream()
                                    .map(item -> item.value().resolved())
                                    .filter(YamlNode.Mapping.class::isInstance)
                                    .map(YamlNode.Mapping.class::cast)
                                    .forEach(item -> collect(item, result, depth + 1));
                    case YamlNode.Scalar ignored -> {}
                    case YamlNode.Alias ignored -> {}
                }
            }
        }
    }

    /// Compose refuses a mapping that names a key twice.
    static void requireUniqueKeys(YamlDocument document, YamlNode.Mapping mapping) throws Refusal {
        var seen = new HashSet<String>();
        for (var each : mapping.entries()) {
            var name = each.name();
            if (name != null && !seen.add(name)) {
                throw new Refusal(
                        Problem.error("patch.duplicate-key", document.position(each.key()), name));
            }
        }
    }
}
