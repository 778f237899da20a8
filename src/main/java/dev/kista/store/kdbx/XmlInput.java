package dev.kista.store.kdbx;

import dev.kista.model.SecretHeap;
import dev.kista.model.SecretValue;

import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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

    /// Comparing larger trees costs more than having them twice.
    private static final int MOST_SHARED = 32;

    private final XmlScanner xml;
    private final InnerStream stream;
    private final SecretHeap heap;
    private final ReadLimits limits;
    private final LimitedInput content;
    private final Shared shared = new Shared();
    private final SharedTexts texts = new SharedTexts();
    private final Recent recent = new Recent();
    private final TextBuffer text = new TextBuffer();
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
        this.xml = new XmlScanner(content, texts);
    }

    /// Reads the whole document, whose top element must have this name.
    void document(String name, ChildReader reader) throws KdbxException {
        for (var event = next(null);
                event != XmlScanner.Event.END_OF_DOCUMENT;
                event = next(null)) {
            if (event == XmlScanner.Event.START) {
                if (!name.equals(name())) {
                    throw damaged();
                }
                reader.read(name);
            }
        }
    }

    /// Reads every child element of the present one, up to its end.
    void children(ChildReader reader) throws KdbxException {
        while (next(null) == XmlScanner.Event.START) {
            reader.read(name());
        }
    }

    List<Raw.Attribute> attributes() {
        return xml.tag().attributes();
    }

    boolean isProtected() {
        return xml.tag().isProtected();
    }

    /// The text of the present element, unmasked where it is protected, up to its end.
    String text() throws KdbxException {
        var masked = isProtected();
        fillText();
        return masked ? unmaskedText() : text.toString();
    }

    private String unmaskedText() throws KdbxException {
        var bytes = unmasked();
        try {
            return new String(bytes, StandardCharsets.UTF_8);
        } finally {
            Crypto.wipe(bytes);
        }
    }

    /// The same, for texts that many elements have in common.
    String sharedText() throws KdbxException {
        var masked = isProtected();
        fillText();
        return masked ? unmaskedText() : text.shared(texts);
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
        text.clear();
        while (next(text) == XmlScanner.Event.START) {
            takeText(content);
            content.add(raw());
            text.clear();
        }
        takeText(content);
        var element = new Raw.Element(name, attributes, content);
        return elements - before < MOST_SHARED && element.isShareable()
                ? shared.one(element)
                : element;
    }

    private void takeText(List<Raw> content) {
        if (!text.isEmpty()) {
            content.add(new Raw.Text(text.toString()));
        }
        text.clear();
    }

    Recent recent() {
        return recent;
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
        return xml.damaged();
    }

    private String name() {
        return xml.tag().name();
    }

    private void fillText() throws KdbxException {
        text.clear();
        if (next(text) != XmlScanner.Event.END) {
            throw damaged();
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

    private XmlScanner.Event next(@Nullable TextBuffer sink) throws KdbxException {
        var event = xml.next(sink);
        if (event == XmlScanner.Event.START) {
            MemoryGuard.check(++elements);
            if (xml.depth() > limits.depth()) {
                throw new KdbxException(
                        KdbxException.Kind.TOO_COSTLY, "XML nested deeper than " + limits.depth());
            }
        }
        return event;
    }
}
