package dev.kista.store.kdbx;

import dev.kista.model.Vault;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import javax.crypto.CipherOutputStream;

/// Writes a vault as KDBX 4.1, with a fresh master seed, initialisation vector and inner key.
public final class KdbxWriter {
    private final InstantSource clock;

    public KdbxWriter(InstantSource clock) {
        this.clock = clock;
    }

    /// Writes the whole vault; the stream stays open.
    ///
    /// @throws KdbxException with [KdbxException.Kind#NOT_STORABLE] if a text is none in any
    ///   encoding
    public KdbxWritten write(
            OutputStream out, Vault vault, KdbxContainer container, TransformedKey key)
            throws IOException {
        var header = OuterHeader.of(container, key.derivation());
        var authentication = new BlockAuthentication(key.authenticationKey(header.masterSeed()));
        try {
            out.write(header.encoded());
            out.write(header.hash());
            out.write(authentication.ofHeader(header.encoded()));
            var digest = Crypto.sha256Digest();
            var blocks = new BlockOutput(out, authentication);
            var content = new DigestOutputStream(layers(blocks, header, container, key), digest);
            content(content, vault, container);
            content.close();
            return new KdbxWritten(HexFormat.of().formatHex(header.hash()), digest.digest());
        } finally {
            authentication.wipe();
        }
    }

    private static OutputStream layers(
            BlockOutput blocks, OuterHeader header, KdbxContainer container, TransformedKey key)
            throws IOException {
        var encryptionKey = key.encryptionKey(header.masterSeed());
        var cipher = container.cipher().encrypting(encryptionKey, header.iv(container.cipher()));
        Crypto.wipe(encryptionKey);
        var encrypted = new CipherOutputStream(blocks, cipher);
        return container.compressed() ? new FastGzip(encrypted) : encrypted;
    }

    private void content(OutputStream out, Vault vault, KdbxContainer container)
            throws IOException {
        var extras = VaultExtras.of(vault.extras());
        var binaries = Binaries.toWrite(vault.root(), extras);
        var stream = InnerHeader.write(out, binaries, extras.innerFields());
        ContentWriter.write(
                new XmlOutput(out, stream),
                vault,
                Binaries.numbers(binaries),
                clock.instant(),
                container.keyChanged());
    }

    /// Masked values do not compress, and the rest does at any level.
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(new BufferedOutputStream(out, 64 * 1024), 64 * 1024);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
