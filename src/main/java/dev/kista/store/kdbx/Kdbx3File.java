package dev.kista.store.kdbx;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/// A file of version 3 that is being read. It is never written: what was read is saved as version
/// 4.1.
final class Kdbx3File {
    private final InputStream in;
    private final ReadLimits limits;
    private final Kdbx3Header header;

    private Kdbx3File(InputStream in, ReadLimits limits, Kdbx3Header header) {
        this.in = in;
        this.limits = limits;
        this.header = header;
    }

    static Kdbx3File read(FileVersion version, InputStream in, ReadLimits limits)
            throws IOException {
        return new Kdbx3File(in, limits, Kdbx3Header.read(version, in));
    }

    Kdbx3Header header() {
        return header;
    }

    <T> T content(TransformedKey key, ContentUse<T> use) throws IOException {
        var container = header.container();
        var encryptionKey = key.encryptionKey(header.masterSeed());
        var cipher = container.cipher().decrypting(encryptionKey, header.iv(container.cipher()));
        Crypto.wipe(encryptionKey);
        try {
            var decrypted = Layers.decrypted(in, cipher);
            requireStart(decrypted);
            var blocks = new HashedBlockInput(decrypted);
            var result =
                    Layers.use(
                            Layers.content(
                                    blocks,
                                    container.compressed(),
                                    () -> limits.contentBytesAfter(blocks.total())),
                            use);
            blocks.expectEnd();
            return result;
        } catch (IOException e) {
            throw Layers.translated(e);
        }
    }

    /// The first bytes say whether the key is right. A damaged header looks the same as a wrong
    /// password: this version cannot tell them apart.
    private void requireStart(InputStream decrypted) throws IOException {
        var expected = header.startBytes();
        var start = decrypted.readNBytes(expected.length);
        if (!MessageDigest.isEqual(expected, start)) {
            throw new KdbxException(
                    start.length < expected.length
                            ? KdbxException.Kind.TRUNCATED
                            : KdbxException.Kind.WRONG_CREDENTIALS,
                    "content");
        }
    }
}
