package dev.kista.codec.compose.patch;

import dev.kista.codec.compose.KestraImage;

import org.jspecify.annotations.Nullable;

/// A service of a Compose file.
record Service(String name, YamlNode.Entry entry) {
    /// What describes it, perhaps shared with another service; `null` if it is no mapping.
    YamlNode.@Nullable Mapping body() {
        return entry.value().resolved() instanceof YamlNode.Mapping mapping ? mapping : null;
    }

    /// Whether the whole service is another one by reference.
    boolean isAlias() {
        return entry.value() instanceof YamlNode.Alias;
    }

    /// An entry of its own or of what it merges.
    Mappings.@Nullable Found find(String key) {
        var body = body();
        return body == null ? null : Mappings.find(body, key);
    }

    boolean runsKestra() {
        var image = find("image");
        return image != null
                && image.entry().value().resolved() instanceof YamlNode.Scalar scalar
                && KestraImage.matches(scalar.content());
    }

    Environment environment() {
        return Environment.of(find("environment"));
    }
}
