package dev.kista.codec;

/// A one-step remedy for a [Problem], as data: whoever shows the problem can offer it, and whoever
/// applies it needs no further question.
public enum Fix {
    /// The value is base64 already: take what it decodes to.
    DECODE_ONCE,
    /// The value is base64 of base64: decode it twice.
    DECODE_TWICE,
    /// Take the text as it stands, although it could be read as base64.
    KEEP_AS_TEXT,
    /// Drop the line break at the end that `echo` without `-n` added.
    TRIM_LAST_LINE_BREAK,
    /// Drop the carriage returns of Windows line ends.
    DROP_CARRIAGE_RETURNS,
    /// Drop the byte order mark.
    DROP_BYTE_ORDER_MARK,
    /// Drop the quotes around the value, which belong to the file and not to the secret.
    DROP_QUOTES,
    /// Translate the URL-safe alphabet to the standard one.
    STANDARD_ALPHABET,
    /// Drop the prefix `SECRET_`, which the export adds by itself.
    DROP_PREFIX,
    /// Replace each character that a key cannot have by an underscore.
    RENAME_KEY
}
