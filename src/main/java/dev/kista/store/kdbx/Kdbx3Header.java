package dev.kista.store.kdbx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The header of a file of version 3. Nothing authenticates it before the key is known.
///
/// @param encoded its bytes as they stand in the file, version included
record Kdbx3Header(List<HeaderField> fields, byte[] encoded) {
    private static final int TRANSFORM_SEED = 5;
    private static final int TRANSFORM_ROUNDS = 6;
    private static final int STREAM_KEY = 8;
    private static final int START_BYTES = 9;
    private static final int STREAM_ID = 10;
    private static final int MOST_BYTES = 1024 * 1024;
    private static final Set<Integer> KNOWN =
            Set.of(
                    HeaderField.END,
                    HeaderField.CIPHER,
                    HeaderField.COMPRESSION,
                    HeaderField.MASTER_SEED,
                    HeaderField.ENCRYPTION_IV,
                    TRANSFORM_SEED,
                    TRANSFORM_ROUNDS,
                    STREAM_KEY,
                    START_BYTES,
                    STREAM_ID);

    static Kdbx3Header read(FileVersion version, InputStream in) throws IOException {
        var encoded = new ByteArrayOutputStream();
        encoded.writeBytes(version.encode());
        var fields = new ArrayList<HeaderField>();
        HeaderField field;
        do {
            var start = Bytes.read(in, 3, "header");
            var length = (start[1] & 0xff) | (start[2] & 0xff) << 8;
            field = new HeaderField(start[0] & 0xff, Bytes.read(in, length, "header"));
            encoded.writeBytes(start);
            encoded.writeBytes(field.data());
            fields.add(field);
            if (encoded.size() > MOST_BYTES) {
                throw damaged();
            }
        } while (field.id() != HeaderField.END);
        return new Kdbx3Header(List.copyOf(fields), encoded.toByteArray());
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

    KeyDerivation derivation() throws KdbxException {
        var rounds = Bytes.littleEndian(required(TRANSFORM_ROUNDS, 8)).getLong();
        return AesRounds.of(required(TRANSFORM_SEED, 32), rounds < 0 ? Long.MAX_VALUE : rounds);
    }

    byte[] masterSeed() throws KdbxException {
        return required(HeaderField.MASTER_SEED, 32);
    }

    byte[] iv(OuterCipher cipher) throws KdbxException {
        return required(HeaderField.ENCRYPTION_IV, cipher.ivBytes());
    }

    byte[] startBytes() throws KdbxException {
        return required(START_BYTES, 32);
    }

    InnerStream innerStream() throws KdbxException {
        return InnerStream.of(
                Bytes.littleEndian(required(STREAM_ID, 4)).getInt(), required(STREAM_KEY, -1));
    }

    private byte[] required(int id, int length) throws KdbxException {
        return fields.stream()
                .filter(each -> each.id() == id)
                .map(HeaderField::data)
                .filter(data -> length < 0 || data.length == length)
                .findFirst()
                .orElseThrow(Kdbx3Header::damaged);
    }

    private static KdbxException damaged() {
        return new KdbxException(KdbxException.Kind.DAMAGED, "header");
    }
}
