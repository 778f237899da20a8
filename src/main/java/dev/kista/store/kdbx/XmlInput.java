package dev.kista.store.kdbx;

import dev.kista.model.SecretHeap;
import dev.kista.model.SecretValue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The XML of a vault as a stream of elements, unmasking protected texts as they come.
///
/// No document type, no entity but XML's own five, no nesting beyond a limit. Errors name line and
/// column and repeat nothing of the content.
final class XmlInput {
    /// Reads one child element up to its end.
    @FunctionalInterface
    interface ChildReader {
        void read(String name) throws KdbxException;
    }

    private static final String PROTECTED = "Protected";

    /// Comparing larger trees costs more than having them twice.
    private static final int MOST_SHARED = 32;

    private final XMLStreamReader xml;
    private final InnerStream stream;
    private final SecretHeap heap;
    private final ReadLimits limits;
    private final LimitedInput content;
    private final Shared shared = new Shared();
    private final TextBuffer text = new TextBuffer();
    private int depth;
    private long elements;

    XmlInput(InputStream in, InnerStream stream, SecretHeap heap, ReadLimits limits)
            throws KdbxException {
        this.stream = stream;
        this.heap = heap;
        this.limits = limits;
        this.content =
                in instanceof LimitedInput limited
                        ? limited
                        : new LimitedInput(in, limits::contentBytes);
        var factory = XmlParsing.factory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        // The parser has a limit of its own, which would be told as damage.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        try {
            this.xml = XmlParsing.strict(factory, content);
        } catch (XMLStreamException e) {
            throw XmlFailure.of(e);
        }
    }

    /// Reads the whole document, whose top element must have this name.
    void document(String name, ChildReader reader) throws KdbxException {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (!name.equals(xml.getLocalName())) {
                        throw damaged();
                    }
                    reader.read(name);
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return;
                }
                default -> {}
            }
        }
    }

    /// Reads every child element of the present one, up to its end.
    void children(ChildReader reader) throws KdbxException {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> reader.read(name());
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                default -> {}
            }
        }
    }

    List<Raw.Attribute> attributes() {
        var count = xml.getAttributeCount();
        if (count == 0) {
            return List.of();
        }
        var attributes = new ArrayList<Raw.Attribute>(count);
        for (var i = 0; i < count; i++) {
            attributes.add(
                    new Raw.Attribute(
                            qualified(xml.getAttributeName(i)), xml.getAttributeValue(i)));
        }
        return shared.one(List.copyOf(attributes));
    }

    boolean isProtected() {
        return xml.getAttributeCount() > 0
                && "true".equalsIgnoreCase(xml.getAttributeValue(null, PROTECTED));
    }

    /// The text of the present element, unmasked where it is protected, up to its end.
    String text() throws KdbxException {
        var masked = isProtected();
        fillText();
        if (!masked) {
            return text.toString();
        }
        var bytes = unmasked();
        try {
            return new String(bytes, StandardCharsets.UTF_8);
        } finally {
            Crypto.wipe(bytes);
        }
    }

    /// The same, for texts that many elements have in common.
    String sharedText() throws KdbxException {
        return shared.one(text());
    }

    /// The text of the present element as a secret, up to its end.
    SecretValue secret() throws KdbxException {
        var masked = isProtected();
        fillText();
        var value = heap.wiping(masked ? unmasked() : text.toUtf8());
        text.wipe();
        return value;
    }

    /// Bytes in base64, unmasked where they are protected, up to the end of the element.
    byte[] bytes() throws KdbxException {
        var masked = isProtected();
        fillText();
        return masked ? unmasked() : decoded();
    }

    /// The present element with everything in it, up to its end.
    Raw.Element raw() throws KdbxException {
        var name = name();
        var attributes = attributes();
        if (isProtected()) {
            return new Raw.Element(name, attributes, List.of(new Raw.Protected(secret())));
        }
        var before = elements;
        var content = new ArrayList<Raw>();
        var plain = new StringBuilder();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    addText(content, plain);
                    content.add(raw());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    addText(content, plain);
                    var element = new Raw.Element(name, attributes, content);
                    return elements - before < MOST_SHARED && element.isShareable()
                            ? shared.one(element)
                            : element;
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        plain.append(
                                xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                default -> {}
            }
        }
    }

    <T> T shared(T object) {
        return shared.one(object);
    }

    /// What is left of the content that a file of this size may have.
    LimitedInput content() {
        return content;
    }

    SecretHeap heap() {
        return heap;
    }

    KdbxException damaged() {
        return XmlFailure.at(xml.getLocation());
    }

    private String name() {
        return shared.one(qualified(xml.getName()));
    }

    /// As written: the parser knows nothing of namespaces and yet splits names at the colon.
    private static String qualified(QName name) {
        return name.getPrefix().isEmpty()
                ? name.getLocalPart()
                : name.getPrefix() + ":" + name.getLocalPart();
    }

    private static void addText(List<Raw> content, StringBuilder text) {
        if (!text.isEmpty()) {
            content.add(new Raw.Text(text.toString()));
            text.setLength(0);
        }
    }

    private void fillText() throws KdbxException {
        text.clear();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        text.append(
                                xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                case XMLStreamConstants.START_ELEMENT -> throw damaged();
                default -> {}
            }
        }
    }

    private byte[] unmasked() throws KdbxException {
        var bytes = decoded();
        stream.apply(bytes);
        return bytes;
    }

    private byte[] decoded() throws KdbxException {
        try {
            return text.decodeBase64();
        } catch (IllegalArgumentException e) {
            throw damaged();
        }
    }

    private int next() throws KdbxException {
        try {
            var event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    MemoryGuard.check(++elements);
                    if (++depth > limits.depth()) {
                        throw new KdbxException(
                                KdbxException.Kind.TOO_COSTLY,
                                "XML nested deeper than " + limits.depth());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw damaged();
                default -> {}
            }
            return event;
        } catch (XMLStreamException e) {
            throw XmlFailure.of(e);
        }
    }
}
