package dev.kista.store.kdbx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// What Kista's scanner and the JDK's parser find in a document, in words that can be compared.
final class XmlEvents {
    static final String REFUSED = "refused";

    private XmlEvents() {}

    static String byteByByte(String document) throws KdbxException {
        return events(new Single(bytes(document)));
    }

    static String byKista(String document) {
        try {
            var whole = events(new ByteArrayInputStream(bytes(document)));
            return whole;
        } catch (KdbxException e) {
            assertEquals(KdbxException.Kind.DAMAGED, e.kind());
            return REFUSED;
        }
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    private static String events(InputStream in) throws KdbxException {
        var scanner = new XmlScanner(in, new SharedTexts());
        var events = new StringBuilder();
        var text = new TextBuffer();
        while (true) {
            var event = scanner.next(text);
            events.append(text.isEmpty() ? "" : "[" + text + "]");
            text.clear();
            switch (event) {
                case START -> {
                    events.append('<').append(scanner.tag().name());
                    for (var each : scanner.tag().attributes()) {
                        events.append(' ').append(each.name()).append('=').append(each.value());
                    }
                    events.append('>');
                }
                case END -> events.append("</>");
                case END_OF_DOCUMENT -> {
                    return events.toString();
                }
            }
        }
    }

    static String byJdk(String document) {
        var factory = XmlParsing.factory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        var events = new StringBuilder();
        var text = new StringBuilder();
        try {
            var xml = factory.createXMLStreamReader(new StringReader(document));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        addText(events, text);
                        events.append('<').append(xml.getLocalName());
                        for (var i = 0; i < xml.getAttributeCount(); i++) {
                            events.append(' ').append(xml.getAttributeLocalName(i));
                            events.append('=').append(xml.getAttributeValue(i));
                        }
                        events.append('>');
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        addText(events, text);
                        events.append("</>");
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                            text.append(xml.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                        return REFUSED;
                    }
                    default -> {}
                }
            }
            return events.toString();
        } catch (XMLStreamException e) {
            return REFUSED;
        }
    }

    private static void addText(StringBuilder events, StringBuilder text) {
        events.append(text.isEmpty() ? "" : "[" + text + "]");
        text.setLength(0);
    }

    /// Hands out one byte at a time.
    private static final class Single extends FilterInputStream {
        Single(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(1, length));
        }
    }
}
