package dev.kista.codec.dotenv;

/// How a value was written.
public enum Quote {
    NONE,
    SINGLE,
    DOUBLE,
    BACKTICK
}
