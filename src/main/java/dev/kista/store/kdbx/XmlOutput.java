package dev.kista.store.kdbx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// Writes XML so that every reader gets the same characters back, and masks what is protected.
///
/// Not the JDK's stream writer: that one leaves carriage returns in texts and line ends in
/// attributes as they are, and a reader then makes line feeds and blanks of them.
final class XmlOutput {
    private static final List<Raw.Attribute> PROTECTED =
            List.of(new Raw.Attribute("Protected", "True"));

    private final OutputStream out;
    private final InnerStream stream;
    private final byte[] buffer = new byte[32 * 1024];
    private int used;

    XmlOutput(OutputStream out, InnerStream stream) {
        this.out = out;
        this.stream = stream;
    }

    void declaration() throws IOException {
        ascii("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    void start(String name) throws IOException {
        start(name, List.of());
    }

    void start(String name, List<Raw.Attribute> attributes) throws IOException {
        put('<');
        name(name);
        for (var attribute : attributes) {
            put(' ');
            name(attribute.name());
            ascii("=\"");
            escaped(attribute.value(), true);
            put('"');
        }
        put('>');
    }

    void end(String name) throws IOException {
        ascii("</");
        name(name);
        ascii(">");
    }

    void element(String name, String text) throws IOException {
        element(name, List.of(), text);
    }

    /// An element with a text. One that XML cannot hold is written as a protected one, which any
    /// KeePass program reads.
    ///
    /// @throws KdbxException with [KdbxException.Kind#NOT_STORABLE] for half a surrogate pair
    void element(String name, List<Raw.Attribute> attributes, String text) throws IOException {
        switch (XmlText.fits(text)) {
            case PLAIN -> {
                start(name, without(attributes));
                escaped(text, false);
                end(name);
            }
            case ONLY_AS_BYTES -> protectedElement(name, attributes, XmlText.utf8(text));
            case NEVER -> throw new KdbxException(KdbxException.Kind.NOT_STORABLE, name);
        }
    }

    /// An element whose text is masked; the bytes are wiped.
    void protectedElement(String name, List<Raw.Attribute> attributes, byte[] text)
            throws IOException {
        start(name, isProtected(attributes) ? attributes : withProtection(attributes));
        masked(text);
        end(name);
    }

    void raw(Raw raw) throws IOException {
        switch (raw) {
            case Raw.Element element -> {
                start(element.name(), element.attributes());
                for (var each : element.content()) {
                    raw(each);
                }
                end(element.name());
            }
            case Raw.Text(String text) -> escaped(text, false);
            case Raw.Protected protectedText -> masked(protectedText.value().toBytes());
        }
    }

    void finish() throws IOException {
        drain();
        Arrays.fill(buffer, (byte) 0);
        out.flush();
    }

    private void masked(byte[] text) throws IOException {
        stream.apply(text);
        var encoded = Base64.getEncoder().encode(text);
        Crypto.wipe(text);
        for (var each : encoded) {
            put(each);
        }
    }

    private static boolean isProtected(List<Raw.Attribute> attributes) {
        return attributes.stream().anyMatch(XmlOutput::protects);
    }

    private static boolean protects(Raw.Attribute attribute) {
        return attribute.name().equals("Protected") && attribute.value().equalsIgnoreCase("true");
    }

    private static List<Raw.Attribute> withProtection(List<Raw.Attribute> attributes) {
        if (attributes.isEmpty()) {
            return PROTECTED;
        }
        var all = new ArrayList<>(PROTECTED);
        attributes.stream().filter(each -> !each.name().equals("Protected")).forEach(all::add);
        return all;
    }

    private static List<Raw.Attribute> without(List<Raw.Attribute> attributes) {
        return isProtected(attributes)
                ? attributes.stream().filter(each -> !protects(each)).toList()
                : attributes;
    }

    private void name(String name) throws IOException {
        escaped(name, false);
    }

    private void escaped(String text, boolean attribute) throws IOException {
        var length = text.length();
        for (var i = 0; i < length; i++) {
            var each = text.charAt(i);
            switch (each) {
                case '&' -> ascii("&amp;");
                case '<' -> ascii("&lt;");
                case '>' -> ascii("&gt;");
                case '\r' -> ascii("&#xD;");
                case '"' -> ascii(attribute ? "&quot;" : "\"");
                case '\n' -> ascii(attribute ? "&#xA;" : "\n");
                case '\t' -> ascii(attribute ? "&#x9;" : "\t");
                default -> {
                    if (each < 0x80) {
                        put(each);
                    } else if (Character.isHighSurrogate(each) && i + 1 < length) {
                        utf8(Character.toCodePoint(each, text.charAt(++i)));
                    } else {
                        utf8(each);
                    }
                }
            }
        }
    }

    private void utf8(int point) throws IOException {
        if (point < 0x800) {
            put(0xC0 | point >> 6);
        } else if (point < 0x10000) {
            put(0xE0 | point >> 12);
            put(0x80 | point >> 6 & 0x3F);
        } else {
            put(0xF0 | point >> 18);
            put(0x80 | point >> 12 & 0x3F);
            put(0x80 | point >> 6 & 0x3F);
        }
        put(0x80 | point & 0x3F);
    }

    private void ascii(String text) throws IOException {
        for (var i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    private void put(int each) throws IOException {
        if (used == buffer.length) {
            drain();
        }
        buffer[used++] = (byte) each;
    }

    private void drain() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }
}
