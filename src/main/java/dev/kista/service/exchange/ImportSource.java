package dev.kista.service.exchange;

/// Text that a user wants to import.
///
/// @param name a file's name, or what a pasted text is called
/// @param bytes the content as it was found
public record ImportSource(String name, byte[] bytes) {
    @Override
    public String toString() {
        return name;
    }
}
