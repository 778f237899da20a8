package dev.kista.store.kdbx;

import dev.kista.model.SecretHeap;
import dev.kista.model.Vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/// Reads a vault from a stream: KDBX 4.1, 4.0 and 3.1.
///
/// Every failure of the content is a [KdbxException]; any other [IOException] comes from the
/// stream.
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
        return read(
                in,
                derivation -> {
                    derivation.check(limits);
                    return TransformedKey.derive(composite, derivation);
                },
                heap);
    }

    /// Reads a later state of a vault with the key of an earlier one, without key derivation.
    ///
    /// @throws KdbxException with [KdbxException.Kind#WRONG_CREDENTIALS] if the key derivation was
    ///   changed since
    public KdbxContent read(InputStream in, TransformedKey key, SecretHeap heap)
            throws IOException {
        return read(
                in,
                derivation -> {
                    if (!key.fits(derivation)) {
                        throw new KdbxException(KdbxException.Kind.WRONG_CREDENTIALS);
                    }
                    return key.copy();
                },
                heap);
    }

    /// Finds the key for what a header says.
    @FunctionalInterface
    private interface Keys {
        TransformedKey key(KeyDerivation derivation) throws IOException;
    }

    private KdbxContent read(InputStream in, Keys keys, SecretHeap heap) throws IOException {
        var version = FileVersion.read(in);
        return switch (version.major()) {
            case 4 -> read(Kdbx4File.read(version, in, limits), keys, heap);
            case 3 -> read(Kdbx3File.read(version, in, limits), version, keys, heap);
            default -> throw version.unsupported();
        };
    }

    /// The hash of a file's header, by which one save is told from another. Needs no key.
    public String headerHash(InputStream in) throws IOException {
        var version = FileVersion.read(in);
        return hex(
                switch (version.major()) {
                    case 4 -> Kdbx4File.read(version, in, limits).header().hash();
                    case 3 -> Kdbx3File.read(version, in, limits).header().hash();
                    default -> throw version.unsupported();
                });
    }

    /// Reads a file back that was just written: every block is authenticated, decrypted and
    /// decompressed, and the content must be what was meant to be written.
    ///
    /// @throws KdbxException if it is not
    public void verify(InputStream in, TransformedKey key, KdbxWritten written) throws IOException {
        var file = Kdbx4File.read(FileVersion.read(in), in, limits);
        var digest = file.content(key, KdbxReader::digest);
        if (!hex(file.header().hash()).equals(written.headerHash())
                || !MessageDigest.isEqual(digest, written.contentHash())) {
            throw new KdbxException(KdbxException.Kind.DAMAGED, "content");
        }
    }

    private KdbxContent read(Kdbx4File file, Keys keys, SecretHeap heap) throws IOException {
        var header = file.header();
        var container = header.container();
        var key = keys.key(header.derivation());
        return orClosing(
                key,
                () ->
                        new KdbxContent(
                                file.content(key, content -> vault(content, heap)),
                                container,
                                key,
                                hex(header.hash()),
                                header.version().toString()));
    }

    private KdbxContent read(Kdbx3File file, FileVersion version, Keys keys, SecretHeap heap)
            throws IOException {
        var header = file.header();
        var container = header.container();
        var hash = Base64.getEncoder().encodeToString(header.hash());
        var inner = new InnerHeader(header.innerStream(), List.of(), List.of());
        var key = keys.key(header.derivation());
        return orClosing(
                key,
                () ->
                        new KdbxContent(
                                file.content(key, content -> vault(content, inner, heap, hash)),
                                container,
                                key,
                                hex(header.hash()),
                                version.toString()));
    }

    @FunctionalInterface
    private interface Reading {
        KdbxContent read() throws IOException;
    }

    private static KdbxContent orClosing(TransformedKey key, Reading reading) throws IOException {
        try {
            return reading.read();
        } catch (IOException | RuntimeException | Error e) {
            key.close();
            throw e;
        }
    }

    private Vault vault(InputStream content, SecretHeap heap) throws IOException {
        return vault(content, InnerHeader.read(content, heap), heap, "");
    }

    private Vault vault(InputStream content, InnerHeader header, SecretHeap heap, String headerHash)
            throws IOException {
        var xml = new XmlInput(content, header.stream(), heap, limits);
        return ContentReader.read(xml, header, headerHash);
    }

    private static byte[] digest(InputStream content) throws IOException {
        var digest = Crypto.sha256Digest();
        new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
        return digest.digest();
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
