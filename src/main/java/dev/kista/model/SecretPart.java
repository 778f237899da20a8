package dev.kista.model;

/// The parts of a secret in which two of its states can differ.
public enum SecretPart {
    KEY,
    VALUE,
    DESCRIPTION,
    TAGS,
    /// Something that another program keeps with it, or its expiry.
    OTHER
}
