package dev.kista.codec;

/// How secrets are written down. `id` is what the command line calls it.
public enum Format {
    /// `KEY=value`, read by a [Dialect].
    ENV("env"),
    /// `SECRET_KEY=<base64>` a line: what Kestra reads.
    ENCODED("encoded"),
    /// `SECRET_KEY={{ "value" | base64encode }}`: documented, and not decoded by Kestra.
    MACRO("macro"),
    /// A Compose file, or its `environment:` as a mapping, of `SECRET_KEY: "<base64>"`.
    COMPOSE("compose"),
    /// The same as a list of `- "SECRET_KEY=<base64>"`.
    COMPOSE_LIST("compose-list"),
    /// A Compose `env_file:` reference together with the encoded file it names.
    COMPOSE_ENV_FILE("compose-env-file"),
    /// One JSON object, key to plain value.
    JSON("json");

    private final String id;

    Format(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
