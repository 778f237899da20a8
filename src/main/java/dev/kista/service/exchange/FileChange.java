package dev.kista.service.exchange;

import dev.kista.codec.patch.LineDiff;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// What a file will be, and what it must still be when that is written.
///
/// @param before a digest of the bytes that were read; `null` if there was no file
/// @param text the whole new text
/// @param diff the lines that differ, also without the values
public record FileChange(Path file, byte @Nullable [] before, String text, LineDiff diff) {
    /// Whether the file is made.
    public boolean isNew() {
        return before == null;
    }

    @Override
    public String toString() {
        return "FileChange[" + file + ", " + diff + "]";
    }
}
