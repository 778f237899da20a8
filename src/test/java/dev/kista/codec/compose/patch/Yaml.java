package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.patch.TextEdit;

/// Parts of YAML texts, for the tests of this package.
final class Yaml {
    private Yaml() {}

    static YamlDocument document(String text) {
        try {
            return YamlDocument.parse(text);
        } catch (Refusal e) {
            throw new AssertionError(e.problem().toString(), e);
        }
    }

    static YamlNode root(String text) {
        return document(text).root();
    }

    static YamlNode.Mapping mapping(String text) {
        return (YamlNode.Mapping) root(text);
    }

    /// The value behind keys, as it is written.
    static YamlNode at(YamlNode root, String... keys) {
        var node = root;
        for (var each : keys) {
            var entry = Mappings.own((YamlNode.Mapping) node.resolved(), each);
            if (entry == null) {
                throw new AssertionError("no " + each);
            }
            node = entry.value();
        }
        return node;
    }

    static Mappings.Found found(YamlDocument document, String key) {
        var found = Mappings.find((YamlNode.Mapping) document.root(), key);
        if (found == null) {
            throw new AssertionError("no " + key);
        }
        return found;
    }

    /// The text after a draft, which a parser must read as the draft says.
    static String after(PatchDraft draft) {
        var text = TextEdit.apply(draft.text(), draft.edits());
        assertEquals(document(text).events(), draft.expected(), text);
        return text;
    }

    static YamlNode.Scalar scalar(YamlNode root, String... keys) {
        return (YamlNode.Scalar) at(root, keys);
    }
}
