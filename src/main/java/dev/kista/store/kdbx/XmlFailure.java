package dev.kista.store.kdbx;

import java.io.IOException;

/// What went wrong while XML was read. It repeats nothing of the content.
final class XmlFailure {
    private XmlFailure() {}

    static KdbxException at(long line, long column) {
        return new KdbxException(
                KdbxException.Kind.DAMAGED, "XML line " + line + ", column " + column);
    }

    /// Whether the stream below says that the content is wrong, and not that it cannot be read.
    static boolean isOfTheContent(IOException failure) {
        return Layers.translated(failure) instanceof KdbxException;
    }
}
