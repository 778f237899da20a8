package dev.kista.store.kdbx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;

/// The first twelve bytes of a file: two signatures and the version of the format.
record FileVersion(int major, int minor) {
    static final FileVersion WRITTEN = new FileVersion(4, 1);

    private static final int SIGNATURE_1 = 0x9AA2D903;
    private static final int SIGNATURE_2 = 0xB54BFB67;

    private static final byte[] KEEPASS_1 = HexFormat.of().parseHex("03d9a29a65fb4bb5");

    /// Reads and tells a file of another kind from one that ends too early.
    static FileVersion read(InputStream in) throws IOException {
        var bytes = in.readNBytes(12);
        if (bytes.length >= 8 && Arrays.equals(bytes, 0, 8, KEEPASS_1, 0, 8)) {
            throw new KdbxException(KdbxException.Kind.UNSUPPORTED, "KDB, of KeePass 1");
        }
        var expected = signature();
        for (var i = 0; i < Math.min(bytes.length, expected.length); i++) {
            if (bytes[i] != expected[i]) {
                throw new KdbxException(KdbxException.Kind.NOT_A_VAULT);
            }
        }
        if (bytes.length < 12) {
            throw new KdbxException(KdbxException.Kind.TRUNCATED, "signature");
        }
        var buffer = Bytes.littleEndian(bytes);
        return new FileVersion(
                Short.toUnsignedInt(buffer.getShort(10)), Short.toUnsignedInt(buffer.getShort(8)));
    }

    byte[] encode() {
        return Bytes.littleEndian(new byte[12])
                .putInt(SIGNATURE_1)
                .putInt(SIGNATURE_2)
                .putShort((short) minor)
                .putShort((short) major)
                .array();
    }

    KdbxException unsupported() {
        return new KdbxException(KdbxException.Kind.UNSUPPORTED, "KDBX " + this);
    }

    private static byte[] signature() {
        return Bytes.littleEndian(new byte[8]).putInt(SIGNATURE_1).putInt(SIGNATURE_2).array();
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
