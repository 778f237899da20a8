package dev.kista.store.kdbx;

import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Takes a document in UTF-8 apart into the starts and ends of its elements and the text between
/// them: XML 1.0 without document types, and without entities but its own five.
///
/// A parser of our own because the JDK's takes two thirds of the time to open a large vault: it
/// decodes, compares and copies every name again. Here a start tag that was seen before is known by
/// its bytes. Strict: what is not well-formed ends the reading with the line and column.
final class XmlScanner {
    /// What the document goes on with.
    enum Event {
        START,
        END,
        END_OF_DOCUMENT
    }

    private static final byte[] CDATA = "![CDATA[".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CDATA_END = "]]>".getBytes(StandardCharsets.US_ASCII);

    private final XmlBytes bytes;
    private final XmlMarkup markup;
    private final XmlReferences references;
    private final XmlTags tags = new XmlTags();
    private final List<XmlTag> open = new ArrayList<>();
    private boolean begun;
    private boolean closing;

    XmlScanner(InputStream in, SharedTexts texts) throws KdbxException {
        this.bytes = new XmlBytes(in);
        this.references = new XmlReferences(bytes);
        this.markup = new XmlMarkup(bytes, references, texts);
        markup.takeDeclaration();
    }

    /// Goes on to the next start or end.
    ///
    /// @param sink takes the text up to there; `null` if nobody wants it
    Event next(@Nullable TextBuffer sink) throws KdbxException {
        if (closing) {
            return closed();
        }
        while (true) {
            if (open.isEmpty()) {
                bytes.takeBlanks();
            } else {
                if (bytes.takeEnd(open.getLast().utf8())) {
                    return closed();
                }
                bytes.takePlain(sink);
            }
            switch (bytes.peek()) {
                case XmlBytes.END -> {
                    if (!begun || !open.isEmpty()) {
                        throw bytes.damaged();
                    }
                    bytes.wipe();
                    return Event.END_OF_DOCUMENT;
                }
                case '<' -> {
                    var event = markup(sink);
                    if (event != null) {
                        return event;
                    }
                }
                default -> text(sink);
            }
        }
    }

    /// The element that began last and is not over.
    XmlTag tag() {
        return open.getLast();
    }

    /// How many elements the present one lies in, itself included.
    int depth() {
        return open.size();
    }

    KdbxException damaged() {
        return bytes.damaged();
    }

    private Event closed() {
        closing = false;
        open.removeLast();
        return Event.END;
    }

    /// @return `null` for what is neither start nor end
    private @Nullable Event markup(@Nullable TextBuffer sink) throws KdbxException {
        if (!open.isEmpty() && bytes.takeEnd(open.getLast().utf8())) {
            return closed();
        }
        var known = bytes.takeKnown(tags);
        if (known != null) {
            return started(known);
        }
        var written = bytes.tagAhead();
        var start = bytes.position();
        bytes.next();
        switch (bytes.peek()) {
            case '/' -> {
                bytes.next();
                end();
                return closed();
            }
            case '!' -> {
                if (!bytes.take(CDATA)) {
                    markup.takeComment();
                } else {
                    cdata(sink);
                }
                return null;
            }
            case '?' -> {
                markup.takeInstruction();
                return null;
            }
            default -> {
                var tag = markup.startTag();
                if (bytes.position() - start == written.length) {
                    tags.learn(written, hash(written), tag);
                }
                return started(tag);
            }
        }
    }

    private Event started(XmlTag tag) throws KdbxException {
        if (begun && open.isEmpty()) {
            throw bytes.damaged();
        }
        begun = true;
        open.add(tag);
        closing = tag.isEmpty();
        return Event.START;
    }

    /// An end tag that is not written as usual.
    private void end() throws KdbxException {
        if (open.isEmpty() || !bytes.take(open.getLast().utf8())) {
            throw bytes.damaged();
        }
        bytes.takeBlanks();
        if (!bytes.take('>')) {
            throw bytes.damaged();
        }
    }

    /// One character that does not stand for itself everywhere.
    private void text(@Nullable TextBuffer sink) throws KdbxException {
        if (open.isEmpty()) {
            throw bytes.damaged();
        }
        if (bytes.peek() == '&') {
            references.take(sink);
        } else if (bytes.take(CDATA_END)) {
            throw bytes.damaged();
        } else {
            references.takeCharacter(sink);
        }
    }

    private void cdata(@Nullable TextBuffer sink) throws KdbxException {
        if (open.isEmpty()) {
            throw bytes.damaged();
        }
        while (!bytes.take(CDATA_END)) {
            references.takeCharacter(sink);
        }
    }

    private static int hash(byte[] written) {
        var hash = 0;
        for (var each : written) {
            hash = 31 * hash + each;
        }
        return hash;
    }
}
