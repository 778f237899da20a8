package dev.kista.store.kdbx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import javax.crypto.CipherOutputStream;

/// Mends what keeps changed bytes from getting anywhere in a vault: hashes, HMACs, encryption and
/// compression. Without it a fuzzer would see nothing but a damaged header.
final class Resealed {
    static final int HASHES = 1;
    static final int LAYERS = 2;
    static final int OLDER_LAYERS = 3;

    private static final int VERSION_BYTES = 12;
    private static final int SEAL_BYTES = 64;
    private static final int MOST_PLAIN = 256 * 1024;

    private final CompositeKey composite;
    private final ReadLimits limits;

    Resealed(CompositeKey composite, ReadLimits limits) {
        this.composite = composite;
        this.limits = limits;
    }

    /// The file with as much of it mended as the header allows.
    ///
    /// @param what with [#LAYERS] and [#OLDER_LAYERS] the content stands in the clear behind the
    ///   header
    byte[] file(byte[] file, int what) throws IOException {
        try {
            return switch (what) {
                case HASHES -> hashes(file);
                case LAYERS -> layers(file);
                case OLDER_LAYERS -> olderLayers(file);
                default -> file;
            };
        } catch (KdbxException hopeless) {
            return file;
        }
    }

    private byte[] hashes(byte[] file) throws IOException {
        var end = headerEnd(file, 4);
        if (end < 0 || end + SEAL_BYTES > file.length) {
            return file;
        }
        var header = header(file, end);
        try (var key = key(header.derivation())) {
            var seal = new BlockAuthentication(key.authenticationKey(header.masterSeed()));
            var out = new ByteArrayOutputStream();
            writeHeader(out, header, seal);
            var index = 0L;
            for (var at = end + SEAL_BYTES; at + 36 <= file.length; ) {
                var length = Bytes.littleEndian(file).getInt(at + 32);
                if (length < 0 || at + 36 + length > file.length) {
                    out.write(file, at, file.length - at);
                    break;
                }
                var block = Arrays.copyOfRange(file, at + 36, at + 36 + length);
                out.write(seal.ofBlock(index++, block, length));
                out.write(file, at + 32, 4 + length);
                at += 36 + length;
            }
            return out.toByteArray();
        }
    }

    private byte[] layers(byte[] file) throws IOException {
        var end = headerEnd(file, 4);
        if (end < 0) {
            return file;
        }
        var header = header(file, end);
        var container = header.container();
        try (var key = key(header.derivation())) {
            var seed = header.masterSeed();
            var seal = new BlockAuthentication(key.authenticationKey(seed));
            var out = new ByteArrayOutputStream();
            writeHeader(out, header, seal);
            var cipher =
                    container
                            .cipher()
                            .encrypting(key.encryptionKey(seed), header.iv(container.cipher()));
            encrypted(
                    new CipherOutputStream(new BlockOutput(out, seal), cipher),
                    container.compressed(),
                    file,
                    end);
            return out.toByteArray();
        }
    }

    private byte[] olderLayers(byte[] file) throws IOException {
        var end = headerEnd(file, 2);
        if (end < 0) {
            return file;
        }
        var in = new java.io.ByteArrayInputStream(file, 0, end);
        var header = Kdbx3Header.read(FileVersion.read(in), in);
        var container = header.container();
        try (var key = key(header.derivation())) {
            var out = new ByteArrayOutputStream();
            out.write(file, 0, end);
            var cipher =
                    container
                            .cipher()
                            .encrypting(
                                    key.encryptionKey(header.masterSeed()),
                                    header.iv(container.cipher()));
            var plain = new ByteArrayOutputStream();
            encrypted(plain, container.compressed(), file, end);
            try (var layer = new CipherOutputStream(out, cipher)) {
                layer.write(header.startBytes());
                layer.write(new byte[4]);
                layer.write(Crypto.sha256(plain.toByteArray()));
                layer.write(Bytes.ofInt(plain.size()));
                layer.write(plain.toByteArray());
                layer.write(Bytes.ofInt(1));
                layer.write(new byte[36]);
            }
            return out.toByteArray();
        }
    }

    private static void encrypted(OutputStream layer, boolean compressed, byte[] file, int from)
            throws IOException {
        try (var out = compressed ? new GZIPOutputStream(layer) : layer) {
            out.write(file, from, Math.min(MOST_PLAIN, file.length - from));
        }
    }

    private static void writeHeader(
            OutputStream out, OuterHeader header, BlockAuthentication authentication)
            throws IOException {
        out.write(header.encoded());
        out.write(header.hash());
        out.write(authentication.ofHeader(header.encoded()));
    }

    private TransformedKey key(KeyDerivation derivation) throws KdbxException {
        derivation.check(limits);
        return TransformedKey.derive(composite, derivation);
    }

    /// The header as Kista reads it, behind which its own hash stands.
    private static OuterHeader header(byte[] file, int end) throws IOException {
        var sealed = new ByteArrayOutputStream();
        sealed.write(file, 0, end);
        sealed.write(Crypto.sha256(Arrays.copyOf(file, end)));
        var in = new java.io.ByteArrayInputStream(sealed.toByteArray());
        return OuterHeader.read(FileVersion.read(in), in);
    }

    /// Behind the field that ends the header; negative if there is none.
    private static int headerEnd(byte[] file, int lengthBytes) {
        for (var at = VERSION_BYTES; at + 1 + lengthBytes <= file.length; ) {
            var length = Bytes.littleEndian(Arrays.copyOfRange(file, at + 1, at + 5)).getInt();
            length = lengthBytes == 2 ? length & 0xffff : length;
            var next = at + 1L + lengthBytes + length;
            if (length < 0 || next > file.length) {
                return -1;
            }
            if (file[at] == HeaderField.END) {
                return (int) next;
            }
            at = (int) next;
        }
        return -1;
    }

    /// The header of a file, and in place of what follows it a content in the clear.
    static byte[] opened(byte[] file, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.write(file, 0, headerEnd(file, 4));
        out.writeBytes(content);
        return out.toByteArray();
    }

    /// A header of version 3.1 and a content in the clear.
    static byte[] older(byte[] content) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(
                Bytes.littleEndian(new byte[12])
                        .putInt(0x9AA2D903)
                        .putInt(0xB54BFB67)
                        .putShort((short) 1)
                        .putShort((short) 3)
                        .array());
        field(out, HeaderField.CIPHER, Bytes.ofUuid(OuterCipher.AES_256.id()));
        field(out, HeaderField.COMPRESSION, Bytes.ofInt(1));
        field(out, HeaderField.MASTER_SEED, new byte[32]);
        field(out, 5, new byte[32]);
        field(out, 6, Bytes.ofLong(10));
        field(out, HeaderField.ENCRYPTION_IV, new byte[16]);
        field(out, 8, new byte[32]);
        field(out, 9, new byte[32]);
        field(out, 10, Bytes.ofInt(InnerStream.SALSA20));
        field(out, HeaderField.END, new byte[] {'\r', '\n', '\r', '\n'});
        out.writeBytes(content);
        return out.toByteArray();
    }

    private static void field(ByteArrayOutputStream out, int id, byte[] data) {
        out.write(id);
        out.write(data.length);
        out.write(data.length >> 8);
        out.writeBytes(data);
    }
}
