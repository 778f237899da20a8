package dev.kista.codec;

/// A place in a text, both counted from 1; columns count UTF-16 units.
public record Position(int line, int column) {
    public static final Position START = new Position(1, 1);
}
