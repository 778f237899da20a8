package dev.kista.codec;

/// Who reads a `.env` file. Each reads the same bytes differently.
public enum Dialect {
    /// Docker Compose: `.env` and `env_file:` (compose-go v2).
    COMPOSE,
    /// `docker run --env-file`, and Compose's `format: raw`.
    DOCKER,
    /// The npm package `dotenv`.
    NODE,
    /// The Python package `python-dotenv`.
    PYTHON,
    /// A POSIX shell that sources the file.
    SHELL,
    /// `EnvironmentFile=` of a systemd unit.
    SYSTEMD
}
