package dev.kista.store.kdbx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads what stands between `<` and `>`.
final class XmlMarkup {
    private static final int LONGEST_NAME = 1000;
    private static final int MOST_ATTRIBUTES = 200;
    private static final byte[] COMMENT = ascii("!--");
    private static final byte[] COMMENT_END = ascii("--");
    private static final byte[] DECLARATION = ascii("<?xml");
    private static final byte[] INSTRUCTION_END = ascii("?>");
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Pattern SAID =
            Pattern.compile(
                    "\\s+version\\s*=\\s*(['\"])1\\.[01]\\1"
                            + "(\\s+encoding\\s*=\\s*(['\"])[A-Za-z][A-Za-z0-9._-]*\\3)?"
                            + "(\\s+standalone\\s*=\\s*(['\"])(yes|no)\\5)?\\s*");

    private final XmlBytes bytes;
    private final XmlReferences references;
    private final SharedTexts texts;
    private final TextBuffer scratch = new TextBuffer();

    XmlMarkup(XmlBytes bytes, XmlReferences references, SharedTexts texts) {
        this.bytes = bytes;
        this.references = references;
        this.texts = texts;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /// The mark of UTF-8 and the declaration, where they are. Whatever encoding it names, the
    /// content of a vault is UTF-8.
    void takeDeclaration() throws KdbxException {
        bytes.take(BYTE_ORDER_MARK);
        if (!bytes.take(DECLARATION)) {
            return;
        }
        scratch.clear();
        if (!XmlCharacters.isBlank(bytes.peek())) {
            // An instruction whose name only begins like that.
            scratch.append(DECLARATION, 2, 3);
            instruction();
            return;
        }
        while (!bytes.take(INSTRUCTION_END)) {
            references.takeCharacter(scratch);
        }
        if (!SAID.matcher(scratch.toString()).matches()) {
            throw bytes.damaged();
        }
    }

    /// A tag after its `<`, up to its end.
    XmlTag startTag() throws KdbxException {
        scratch.clear();
        var name = name();
        var attributes = new ArrayList<Raw.Attribute>();
        while (true) {
            var parted = bytes.takeBlanks();
            switch (bytes.peek()) {
                case '>' -> {
                    bytes.next();
                    return XmlTag.of(name, attributes, false);
                }
                case '/' -> {
                    bytes.next();
                    if (!bytes.take('>')) {
                        throw bytes.damaged();
                    }
                    return XmlTag.of(name, attributes, true);
                }
                default -> {
                    if (!parted) {
                        throw bytes.damaged();
                    }
                    attribute(attributes);
                }
            }
        }
    }

    private void attribute(List<Raw.Attribute> attributes) throws KdbxException {
        scratch.clear();
        var name = name();
        bytes.takeBlanks();
        var known = attributes.stream().anyMatch(each -> each.name().equals(name));
        if (known || attributes.size() == MOST_ATTRIBUTES || !bytes.take('=')) {
            throw bytes.damaged();
        }
        bytes.takeBlanks();
        var quote = bytes.next();
        if (quote != '"' && quote != '\'') {
            throw bytes.damaged();
        }
        attributes.add(new Raw.Attribute(name, value(quote)));
    }

    /// The value of an attribute up to its closing quote; a line end or tab in it is a blank.
    private String value(int quote) throws KdbxException {
        scratch.clear();
        while (true) {
            bytes.takePlain(scratch);
            var each = bytes.peek();
            if (each == quote) {
                bytes.next();
                return scratch.shared(texts);
            }
            switch (each) {
                case '<' -> throw bytes.damaged();
                case '&' -> references.take(scratch);
                case '\t', '\n', '\r' -> {
                    references.takeCharacter(null);
                    scratch.append(' ');
                }
                default -> references.takeCharacter(scratch);
            }
        }
    }

    /// Appends to what is in the scratch buffer already.
    private String name() throws KdbxException {
        for (var count = 0; XmlCharacters.mayBeInName(bytes.peek()); count++) {
            if (count > LONGEST_NAME) {
                throw bytes.damaged();
            }
            references.takeCharacter(scratch);
        }
        // Read once for each tag; the readers compare it with names of their own.
        var name = scratch.shared(texts).intern();
        if (!XmlCharacters.isName(name)) {
            throw bytes.damaged();
        }
        return name;
    }

    /// A comment after its `<`.
    void takeComment() throws KdbxException {
        if (!bytes.take(COMMENT)) {
            // A document type, among others.
            throw bytes.damaged();
        }
        while (!bytes.take(COMMENT_END)) {
            references.takeCharacter(null);
        }
        if (!bytes.take('>')) {
            throw bytes.damaged();
        }
    }

    /// An instruction to some program after its `<`.
    void takeInstruction() throws KdbxException {
        bytes.next();
        scratch.clear();
        instruction();
    }

    private void instruction() throws KdbxException {
        if (name().equalsIgnoreCase("xml")) {
            throw bytes.damaged();
        }
        if (bytes.take(INSTRUCTION_END)) {
            return;
        }
        if (!bytes.takeBlanks()) {
            throw bytes.damaged();
        }
        while (!bytes.take(INSTRUCTION_END)) {
            references.takeCharacter(null);
        }
    }
}
