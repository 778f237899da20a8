package dev.kista.store.kdbx;

import org.bouncycastle.crypto.digests.Blake2bDigest;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// BLAKE2b as Argon2 uses it: at the start over everything that is given, and for outputs of any
/// length.
final class Argon2Hash {
    private static final int BYTES = 64;

    private final Blake2bDigest digest = new Blake2bDigest(8 * BYTES);

    Argon2Hash add(int number) {
        digest.update(Bytes.ofInt(number), 0, 4);
        return this;
    }

    /// Adds the length and the bytes.
    Argon2Hash add(byte[] bytes) {
        add(bytes.length);
        digest.update(bytes, 0, bytes.length);
        return this;
    }

    byte[] result() {
        var hash = new byte[BYTES];
        digest.doFinal(hash, 0);
        return hash;
    }

    /// The first block of a lane, from the start value, the block's number and the lane's.
    static void block(byte[] start, int number, int lane, long[] into, int at) {
        var input = ByteBuffer.allocate(start.length + 8).order(ByteOrder.LITTLE_ENDIAN);
        input.put(start).putInt(number).putInt(lane);
        var block = ofLength(input.array(), 8 * Argon2Block.WORDS);
        Bytes.littleEndian(block).asLongBuffer().get(into, at, Argon2Block.WORDS);
        Crypto.wipe(input.array(), block);
    }

    /// The hash with variable length of RFC 9106, section 3.3.
    static byte[] ofLength(byte[] input, int length) {
        var output = new byte[length];
        if (length <= BYTES) {
            hash(Bytes.ofInt(length), input, output, 0, length);
            return output;
        }
        var each = new byte[BYTES];
        hash(Bytes.ofInt(length), input, each, 0, BYTES);
        var at = 0;
        for (; length - at > BYTES; at += BYTES / 2) {
            System.arraycopy(each, 0, output, at, BYTES / 2);
            var next = Math.min(BYTES, length - at - BYTES / 2);
            var previous = each;
            each = new byte[next];
            hash(new byte[0], previous, each, 0, next);
            Crypto.wipe(previous);
        }
        System.arraycopy(each, 0, output, at, length - at);
        Arrays.fill(each, (byte) 0);
        return output;
    }

    private static void hash(byte[] first, byte[] second, byte[] into, int at, int length) {
        var digest = new Blake2bDigest(8 * length);
        digest.update(first, 0, first.length);
        digest.update(second, 0, second.length);
        digest.doFinal(into, at);
    }
}
