package dev.kista.store.kdbx;

/// What identifies a file that was written.
///
/// @param headerHash SHA-256 of the outer header
/// @param contentHash SHA-256 of the content before compression
public record KdbxWritten(String headerHash, byte[] contentHash) {}
