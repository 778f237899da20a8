package dev.kista.codec.compose.patch;

/// Reads `env_file:` in its three forms.
final class EnvFiles {
    private EnvFiles() {}

    /// Whether a file is named.
    static boolean names(YamlNode envFile, String path) {
        return switch (envFile.resolved()) {
            case YamlNode.Scalar scalar -> same(scalar.content(), path);
            case YamlNode.Sequence list ->
                    list.items().stream().anyMatch(each -> isNamedBy(each.value(), path));
            case YamlNode.Mapping ignored -> false;
            case YamlNode.Alias ignored -> false;
        };
    }

    private static boolean isNamedBy(YamlNode item, String path) {
        return switch (item.resolved()) {
            case YamlNode.Scalar scalar -> same(scalar.content(), path);
            case YamlNode.Mapping mapping -> {
                var entry = Mappings.own(mapping, "path");
                yield entry != null
                        && entry.value().resolved() instanceof YamlNode.Scalar scalar
                        && same(scalar.content(), path);
            }
            case YamlNode.Sequence ignored -> false;
            case YamlNode.Alias ignored -> false;
        };
    }

    private static boolean same(String written, String path) {
        return plain(written.replace("$$", "$")).equals(plain(path));
    }

    private static String plain(String path) {
        var result = path;
        while (result.startsWith("./")) {
            result = result.substring(2);
        }
        return result;
    }
}
