package dev.kista.store;

import dev.kista.store.kdbx.KdbxReader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;

/// What a vault file looked like when it was read or written, to notice somebody else's change.
///
/// Every program writes a header with fresh random numbers at each save, so size and header tell
/// one save from another. The time of the last change is not asked: copying a file back or touching
/// it changes the time alone.
record Stamp(long size, String headerHash) {
    static Stamp of(FilePort files, Path file, KdbxReader reader) throws IOException {
        var facts = files.facts(file);
        try (var in = new BufferedInputStream(files.read(file))) {
            return new Stamp(facts.map(FilePort.Facts::size).orElse(-1L), reader.headerHash(in));
        }
    }
}
