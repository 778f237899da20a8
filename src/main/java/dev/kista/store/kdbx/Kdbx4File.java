package dev.kista.store.kdbx;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/// A file of version 4 that is being read: the header first, then, with the key, the content.
final class Kdbx4File {
    private final InputStream in;
    private final ReadLimits limits;
    private final OuterHeader header;

    private Kdbx4File(InputStream in, ReadLimits limits, OuterHeader header) {
        this.in = in;
        this.limits = limits;
        this.header = header;
    }

    static Kdbx4File read(FileVersion version, InputStream in, ReadLimits limits)
            throws IOException {
        var header = OuterHeader.read(version, in);
        if (version.minor() > FileVersion.WRITTEN.minor()) {
            throw version.unsupported();
        }
        return new Kdbx4File(in, limits, header);
    }

    OuterHeader header() {
        return header;
    }

    <T> T content(TransformedKey key, ContentUse<T> use) throws IOException {
        var authentication = new BlockAuthentication(key.authenticationKey(header.masterSeed()));
        try {
            var hmac = Bytes.read(in, 32, "header");
            if (!MessageDigest.isEqual(hmac, authentication.ofHeader(header.encoded()))) {
                throw new KdbxException(KdbxException.Kind.WRONG_CREDENTIALS);
            }
            var blocks = new BlockInput(in, authentication);
            var result = Layers.use(plain(blocks, key), use);
            blocks.expectEnd();
            return result;
        } finally {
            authentication.wipe();
        }
    }

    private InputStream plain(BlockInput blocks, TransformedKey key) throws IOException {
        var container = header.container();
        var encryptionKey = key.encryptionKey(header.masterSeed());
        var cipher = container.cipher().decrypting(encryptionKey, header.iv(container.cipher()));
        Crypto.wipe(encryptionKey);
        try {
            return Layers.content(
                    Layers.decrypted(blocks, cipher),
                    container.compressed(),
                    () -> limits.contentBytesAfter(blocks.total()));
        } catch (IOException e) {
            throw Layers.translated(e);
        }
    }
}
