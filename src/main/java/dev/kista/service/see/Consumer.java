package dev.kista.service.see;

import dev.kista.codec.Dialect;

import java.util.Locale;

/// Whose eyes a file is looked at through.
public enum Consumer {
    COMPOSE(Dialect.COMPOSE),
    DOCKER(Dialect.DOCKER),
    NODE(Dialect.NODE),
    PYTHON(Dialect.PYTHON),
    SHELL(Dialect.SHELL),
    SYSTEMD(Dialect.SYSTEMD),
    /// Kestra in a container that Docker Compose starts.
    KESTRA(Dialect.COMPOSE);

    private final Dialect dialect;

    Consumer(Dialect dialect) {
        this.dialect = dialect;
    }

    /// How it reads an env file, or gets it read.
    public Dialect dialect() {
        return dialect;
    }

    /// Whether it gets its environment from a Compose file.
    public boolean knowsCompose() {
        return this == COMPOSE || this == KESTRA;
    }

    /// Its name in small letters.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
