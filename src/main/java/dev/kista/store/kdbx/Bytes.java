package dev.kista.store.kdbx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;

/// KDBX's numbers are little-endian; its identifiers are sixteen bytes, the most significant first.
final class Bytes {
    private Bytes() {}

    static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] ofInt(int value) {
        return littleEndian(new byte[4]).putInt(value).array();
    }

    static byte[] ofLong(long value) {
        return littleEndian(new byte[8]).putLong(value).array();
    }

    static byte[] ofUuid(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID toUuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /// Reads so many bytes or says that the file ends too early. Allocates as they come.
    static byte[] read(InputStream in, int length, String where) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new KdbxException(KdbxException.Kind.TRUNCATED, where);
        }
        return bytes;
    }

    static int readInt(InputStream in, String where) throws IOException {
        return littleEndian(read(in, 4, where)).getInt();
    }

    /// A field of both headers: a number, a length, the bytes.
    static void writeField(OutputStream out, int id, byte[] data) throws IOException {
        out.write(id);
        out.write(ofInt(data.length));
        out.write(data);
    }
}
