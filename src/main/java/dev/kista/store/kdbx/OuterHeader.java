package dev.kista.store.kdbx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The header of a file of version 4: a list of fields, and what they mean.
///
/// @param encoded its bytes as they stand in the file, version included, which are authenticated
record OuterHeader(FileVersion version, List<HeaderField> fields, byte[] encoded) {
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final byte[] END_MARK = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final Set<Integer> KNOWN =
            Set.of(
                    HeaderField.END,
                    HeaderField.CIPHER,
                    HeaderField.COMPRESSION,
                    HeaderField.MASTER_SEED,
                    HeaderField.ENCRYPTION_IV,
                    HeaderField.KEY_DERIVATION);

    /// Splits the fields and checks the SHA-256 that follows them, without acting on any field.
    static OuterHeader read(FileVersion version, InputStream in) throws IOException {
        var encoded = new ByteArrayOutputStream();
        encoded.writeBytes(version.encode());
        var fields = new ArrayList<HeaderField>();
        HeaderField field;
        do {
            field = field(in, MOST_BYTES - encoded.size());
            Bytes.writeField(encoded, field.id(), field.data());
            fields.add(field);
        } while (field.id() != HeaderField.END);
        var header = new OuterHeader(version, List.copyOf(fields), encoded.toByteArray());
        var hash = Bytes.read(in, 32, "header");
        if (!MessageDigest.isEqual(hash, header.hash())) {
            throw damaged();
        }
        return header;
    }

    /// The header of a new save.
    static OuterHeader of(KdbxContainer container, KeyDerivation derivation) throws IOException {
        var fields = new ArrayList<HeaderField>();
        fields.add(new HeaderField(HeaderField.CIPHER, Bytes.ofUuid(container.cipher().id())));
        fields.add(
                new HeaderField(
                        HeaderField.COMPRESSION, Bytes.ofInt(container.compressed() ? 1 : 0)));
        fields.add(new HeaderField(HeaderField.MASTER_SEED, Crypto.random(32)));
        fields.add(
                new HeaderField(
                        HeaderField.ENCRYPTION_IV, Crypto.random(container.cipher().ivBytes())));
        fields.add(new HeaderField(HeaderField.KEY_DERIVATION, derivation.parameters().encode()));
        fields.addAll(container.further());
        fields.add(new HeaderField(HeaderField.END, END_MARK));
        var encoded = new ByteArrayOutputStream();
        encoded.writeBytes(FileVersion.WRITTEN.encode());
        for (var field : fields) {
            Bytes.writeField(encoded, field.id(), field.data());
        }
        return new OuterHeader(FileVersion.WRITTEN, List.copyOf(fields), encoded.toByteArray());
    }

    byte[] hash() {
        return Crypto.sha256(encoded);
    }

    KdbxContainer container() throws KdbxException {
        var cipher = OuterCipher.of(Bytes.toUuid(required(HeaderField.CIPHER, 16)));
        var compression = Bytes.littleEndian(required(HeaderField.COMPRESSION, 4)).getInt();
        if (compression != 0 && compression != 1) {
            throw new KdbxException(KdbxException.Kind.UNSUPPORTED, "compression " + compression);
        }
        var further = fields.stream().filter(each -> !KNOWN.contains(each.id())).toList();
        return new KdbxContainer(cipher, compression == 1, further, null);
    }

    KeyDerivation derivation() throws IOException {
        return KeyDerivation.of(VariantDictionary.parse(required(HeaderField.KEY_DERIVATION, -1)));
    }

    byte[] masterSeed() throws KdbxException {
        return required(HeaderField.MASTER_SEED, 32);
    }

    byte[] iv(OuterCipher cipher) throws KdbxException {
        return required(HeaderField.ENCRYPTION_IV, cipher.ivBytes());
    }

    private byte[] required(int id, int length) throws KdbxException {
        return fields.stream()
                .filter(each -> each.id() == id)
                .map(HeaderField::data)
                .filter(data -> length < 0 || data.length == length)
                .findFirst()
                .orElseThrow(OuterHeader::damaged);
    }

    private static HeaderField field(InputStream in, int most) throws IOException {
        var id = Bytes.read(in, 1, "header")[0] & 0xff;
        var length = Bytes.readInt(in, "header");
        if (length < 0 || length > most) {
            throw damaged();
        }
        return new HeaderField(id, Bytes.read(in, length, "header"));
    }

    private static KdbxException damaged() {
        return new KdbxException(KdbxException.Kind.DAMAGED, "header");
    }
}
