package dev.kista.codec.patch;

/// A stretch of a text, in UTF-16 units.
public record Span(int start, int end) {}
