package dev.kista.store.kdbx;

import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A KeePass key file: version 1 holds the key in base64, version 2 in hexadecimal digits with a
/// check over them.
final class XmlKeyFile {
    private static final String TOP = "KeyFile";
    private static final int HASH_BYTES = 4;

    private String version = "";
    private String data = "";
    private @Nullable String hash;

    private XmlKeyFile() {}

    /// Empty if it is no such file.
    ///
    /// @throws KdbxException if it is one, but damaged
    static Optional<byte[]> key(byte[] content) throws KdbxException {
        var file = new XmlKeyFile();
        try {
            if (!file.read(content)) {
                return Optional.empty();
            }
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
        return Optional.of(file.decode());
    }

    private boolean read(byte[] content) throws XMLStreamException {
        var xml = XmlParsing.lenient(XmlParsing.factory(), content);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                return xml.getLocalName().equals(TOP) && readElements(xml);
            }
        }
        return false;
    }

    private boolean readElements(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "Version" -> version = xml.getElementText().strip();
                case "Data" -> {
                    hash = xml.getAttributeValue(null, "Hash");
                    data = xml.getElementText().replaceAll("\\s", "");
                }
                default -> {}
            }
        }
        return true;
    }

    private byte[] decode() throws KdbxException {
        try {
            var key =
                    version.startsWith("1.")
                            ? Base64.getDecoder().decode(data)
                            : HexFormat.of().parseHex(data);
            if (key.length > 0 && matches(key)) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            throw damaged();
        }
        throw damaged();
    }

    private boolean matches(byte[] key) {
        if (hash == null) {
            return true;
        }
        var expected = HexFormat.of().parseHex(hash.strip());
        return MessageDigest.isEqual(
                expected, Arrays.copyOf(Crypto.sha256(key), Math.max(HASH_BYTES, expected.length)));
    }

    private static KdbxException damaged() {
        return new KdbxException(KdbxException.Kind.KEY_FILE);
    }
}
