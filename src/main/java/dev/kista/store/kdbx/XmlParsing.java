package dev.kista.store.kdbx;

import java.io.ByteArrayInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The JDK's XML parser for key files, without document types, entities of other files and remarks
/// of its own. (A vault is read by [XmlScanner].)
///
/// It is given characters and never bytes: a byte that is no UTF-8 makes the parser print `[Fatal
/// Error]` on standard error, whatever it was told about reporting.
final class XmlParsing {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private XmlParsing() {}

    static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /// What may be any file at all, in UTF-8 or, where it begins with the mark of it, UTF-16; what
    /// is neither becomes U+FFFD.
    static XMLStreamReader lenient(XMLInputFactory factory, byte[] content)
            throws XMLStreamException {
        var charset = isUtf16(content) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        var in = new InputStreamReader(new ByteArrayInputStream(content), charset);
        return factory.createXMLStreamReader(new Unmarked(in));
    }

    private static boolean isUtf16(byte[] content) {
        return content.length >= 2
                && (content[0] == (byte) 0xFE && content[1] == (byte) 0xFF
                        || content[0] == (byte) 0xFF && content[1] == (byte) 0xFE);
    }

    /// Passes over the mark that some editors put before a text in UTF-8.
    private static final class Unmarked extends FilterReader {
        private boolean begun;

        Unmarked(Reader in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var first = in.read();
            if (!begun && first == BYTE_ORDER_MARK) {
                first = in.read();
            }
            begun = true;
            return first;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            if (begun || length == 0) {
                return in.read(target, offset, length);
            }
            var first = read();
            if (first < 0) {
                return -1;
            }
            target[offset] = (char) first;
            return 1;
        }
    }
}
