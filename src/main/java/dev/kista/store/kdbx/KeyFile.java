package dev.kista.store.kdbx;

import java.util.HexFormat;

/// The key that a key file stands for.
///
/// 32 bytes are the key itself, 64 hexadecimal digits write it out, a KeePass key file (XML) holds
/// it, and of anything else it is the SHA-256.
final class KeyFile {
    private static final int KEY_BYTES = 32;

    private KeyFile() {}

    static byte[] key(byte[] content) throws KdbxException {
        if (content.length == KEY_BYTES) {
            return content.clone();
        }
        if (content.length == 2 * KEY_BYTES && isHex(content)) {
            return hex(content);
        }
        var fromXml = XmlKeyFile.key(content);
        return fromXml.isPresent() ? fromXml.get() : Crypto.sha256(content);
    }

    private static boolean isHex(byte[] content) {
        for (var each : content) {
            if (!HexFormat.isHexDigit(each)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] hex(byte[] digits) {
        var key = new byte[digits.length / 2];
        for (var i = 0; i < key.length; i++) {
            var high = HexFormat.fromHexDigit(digits[2 * i]);
            key[i] = (byte) (high << 4 | HexFormat.fromHexDigit(digits[2 * i + 1]));
        }
        return key;
    }
}
