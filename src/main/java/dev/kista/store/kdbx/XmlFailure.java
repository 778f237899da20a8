package dev.kista.store.kdbx;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/// What went wrong below an XML parser, told by its own name. The parser's words are dropped: they
/// may repeat the content.
final class XmlFailure {
    private XmlFailure() {}

    /// @throws UncheckedIOException if the stream below could not be read
    static KdbxException of(XMLStreamException failure) {
        for (Throwable cause = failure; cause != null; cause = below(cause)) {
            if (cause instanceof KdbxException ours) {
                return ours;
            }
            if (cause instanceof IOException source && !isOfTheContent(source)) {
                throw new UncheckedIOException(source);
            }
        }
        return at(failure.getLocation());
    }

    static KdbxException at(@Nullable Location location) {
        return location == null
                ? new KdbxException(KdbxException.Kind.DAMAGED, "XML")
                : new KdbxException(
                        KdbxException.Kind.DAMAGED,
                        "XML line "
                                + location.getLineNumber()
                                + ", column "
                                + location.getColumnNumber());
    }

    private static boolean isOfTheContent(IOException failure) {
        return failure instanceof CharacterCodingException
                || Layers.translated(failure) instanceof KdbxException;
    }

    private static @Nullable Throwable below(Throwable failure) {
        return failure instanceof XMLStreamException xml && xml.getNestedException() != null
                ? xml.getNestedException()
                : failure.getCause();
    }
}
