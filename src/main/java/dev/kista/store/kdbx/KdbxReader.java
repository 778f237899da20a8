package dev.kista.store.kdbx;

import dev.kista.model.SecretHeap;
import dev.kista.model.Vault;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import javax.crypto.CipherInputStream;

/// Reads a vault from a stream. Every failure of the content is a [KdbxException]; any other
/// [IOException] comes from the stream.
public final class KdbxReader {
    private final ReadLimits limits;

    public KdbxReader(ReadLimits limits) {
        this.limits = limits;
    }

    /// Reads the whole vault. The slow key derivation runs once.
    ///
    /// @param heap takes all values
    public KdbxContent read(InputStream in, CompositeKey composite, SecretHeap heap)
            throws IOException {
        var header = header(in);
        var derivation = header.derivation();
        derivation.check(limits);
        var container = header.container();
        var key = TransformedKey.derive(composite, derivation);
        try {
            var vault = content(in, header, key, content -> vault(content, heap));
            return new KdbxContent(vault, container, key, hash(header));
        } catch (IOException | RuntimeException | Error e) {
            key.close();
            throw e;
        }
    }

    /// The hash of a file's header, by which one save is told from another. Needs no key.
    public String headerHash(InputStream in) throws IOException {
        return hash(header(in));
    }

    /// Reads a file back that was just written: every block is authenticated, decrypted and
    /// decompressed, and the content must be what was meant to be written.
    ///
    /// @throws KdbxException if it is not
    public void verify(InputStream in, TransformedKey key, KdbxWritten written) throws IOException {
        var header = header(in);
        var digest = content(in, header, key, KdbxReader::digest);
        if (!hash(header).equals(written.headerHash())
                || !MessageDigest.isEqual(digest, written.contentHash())) {
            throw new KdbxException(KdbxException.Kind.DAMAGED, "content");
        }
    }

    /// Does something with the content of a file.
    @FunctionalInterface
    private interface ContentUse<T> {
        T use(InputStream content) throws IOException;
    }

    private OuterHeader header(InputStream in) throws IOException {
        var version = FileVersion.read(in);
        if (version.major() != 4) {
            throw unsupported(version);
        }
        var header = OuterHeader.read(version, in);
        if (version.minor() > FileVersion.WRITTEN.minor()) {
            throw unsupported(version);
        }
        return header;
    }

    private static KdbxException unsupported(FileVersion version) {
        return new KdbxException(KdbxException.Kind.UNSUPPORTED, "KDBX " + version);
    }

    private <T> T content(InputStream in, OuterHeader header, TransformedKey key, ContentUse<T> use)
            throws IOException {
        var authentication = new BlockAuthentication(key.authenticationKey(header.masterSeed()));
        try {
            var hmac = Bytes.read(in, 32, "header");
            if (!MessageDigest.isEqual(hmac, authentication.ofHeader(header.encoded()))) {
                throw new KdbxException(KdbxException.Kind.WRONG_CREDENTIALS);
            }
            var blocks = new BlockInput(in, authentication);
            var content = plain(blocks, header, key);
            var result = use.use(content);
            content.transferTo(OutputStream.nullOutputStream());
            blocks.expectEnd();
            return result;
        } catch (ZipException | EOFException e) {
            throw new KdbxException(KdbxException.Kind.DAMAGED, "compressed content");
        } catch (IOException e) {
            throw e.getCause() instanceof GeneralSecurityException
                    ? new KdbxException(KdbxException.Kind.DAMAGED, "encrypted content")
                    : e;
        } finally {
            authentication.wipe();
        }
    }

    private InputStream plain(BlockInput blocks, OuterHeader header, TransformedKey key)
            throws IOException {
        var container = header.container();
        var encryptionKey = key.encryptionKey(header.masterSeed());
        var cipher = container.cipher().decrypting(encryptionKey, header.iv(container.cipher()));
        Crypto.wipe(encryptionKey);
        var decrypted = new CipherInputStream(blocks, cipher);
        var content =
                container.compressed() ? new GZIPInputStream(decrypted, 64 * 1024) : decrypted;
        return new LimitedInput(content, () -> limits.contentBytesAfter(blocks.total()));
    }

    private Vault vault(InputStream content, SecretHeap heap) throws IOException {
        var header = InnerHeader.read(content, heap);
        return ContentReader.read(
                new XmlInput(content, header.stream(), heap, limits.depth()), header);
    }

    private static byte[] digest(InputStream content) throws IOException {
        var digest = Crypto.sha256Digest();
        new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
        return digest.digest();
    }

    private static String hash(OuterHeader header) {
        return HexFormat.of().formatHex(header.hash());
    }
}
