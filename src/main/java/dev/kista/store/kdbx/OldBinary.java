package dev.kista.store.kdbx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// An attachment as files of version 3 keep it: in base64, in the XML itself.
final class OldBinary {
    private static final int PROTECTED = 1;

    private OldBinary() {}

    /// Reads one into the pool, up to the end of its element.
    static void read(XmlInput in, String name, BinaryPool pool) throws KdbxException {
        if (!name.equals(Tags.BINARY)) {
            in.raw();
            return;
        }
        var attributes = in.attributes();
        var flags = in.isProtected() ? PROTECTED : 0;
        var content = in.bytes();
        if (attribute(attributes, "Compressed").equalsIgnoreCase("true")) {
            content = inflated(in, content);
        }
        pool.add(
                attribute(attributes, "ID"),
                new Binary(pool.size(), flags, in.heap().wiping(content)));
    }

    private static String attribute(List<Raw.Attribute> attributes, String name) {
        return attributes.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(Raw.Attribute::value)
                .orElse("");
    }

    private static byte[] inflated(XmlInput in, byte[] compressed) throws KdbxException {
        var most = in.content().left();
        try (var gzip =
                new LimitedInput(
                        new GZIPInputStream(new ByteArrayInputStream(compressed)), () -> most)) {
            var inflated = gzip.readAllBytes();
            in.content().charge(inflated.length);
            return inflated;
        } catch (KdbxException e) {
            throw e;
        } catch (IOException e) {
            throw in.damaged();
        }
    }
}
