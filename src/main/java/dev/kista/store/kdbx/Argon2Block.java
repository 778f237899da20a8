package dev.kista.store.kdbx;

import java.util.Arrays;

/// The compression function of Argon2 over blocks of 1,024 bytes: 128 words.
///
/// Sixteen words at a time are held in local variables and every step is written out: that is twice
/// as quick as steps on an array, whichever compiler Java uses.
final class Argon2Block {
    static final int WORDS = 128;

    private static final long LOW = 0xFFFFFFFFL;

    private final long[] mixed = new long[WORDS];
    private final long[] permuted = new long[WORDS];

    /// Compresses two blocks into a third.
    ///
    /// @param over whether the result is mixed with what stands in the third
    void compress(
            long[] first, int at, long[] second, int andAt, long[] into, int there, boolean over) {
        for (var i = 0; i < WORDS; i++) {
            var word = first[at + i] ^ second[andAt + i];
            mixed[i] = word;
            permuted[i] = word;
        }
        for (var i = 0; i < 8; i++) {
            permute(permuted, 16 * i, 2);
        }
        for (var i = 0; i < 8; i++) {
            permute(permuted, 2 * i, 16);
        }
        if (over) {
            for (var i = 0; i < WORDS; i++) {
                into[there + i] ^= mixed[i] ^ permuted[i];
            }
        } else {
            for (var i = 0; i < WORDS; i++) {
                into[there + i] = mixed[i] ^ permuted[i];
            }
        }
    }

    /// Forgets what the last blocks left here.
    void wipe() {
        Arrays.fill(mixed, 0);
        Arrays.fill(permuted, 0);
    }

    /// The round of BLAKE2b, with a multiplication, over eight pairs of words.
    ///
    /// @param at where the first pair stands
    /// @param step from one pair to the next
    private static void permute(long[] words, int at, int step) {
        var v0 = words[at];
        var v1 = words[at + 1];
        var v2 = words[at + step];
        var v3 = words[at + step + 1];
        var v4 = words[at + 2 * step];
        var v5 = words[at + 2 * step + 1];
        var v6 = words[at + 3 * step];
        var v7 = words[at + 3 * step + 1];
        var v8 = words[at + 4 * step];
        var v9 = words[at + 4 * step + 1];
        var v10 = words[at + 5 * step];
        var v11 = words[at + 5 * step + 1];
        var v12 = words[at + 6 * step];
        var v13 = words[at + 6 * step + 1];
        var v14 = words[at + 7 * step];
        var v15 = words[at + 7 * step + 1];

        v0 = mix(v0, v4);
        v12 = Long.rotateRight(v12 ^ v0, 32);
        v8 = mix(v8, v12);
        v4 = Long.rotateRight(v4 ^ v8, 24);
        v0 = mix(v0, v4);
        v12 = Long.rotateRight(v12 ^ v0, 16);
        v8 = mix(v8, v12);
        v4 = Long.rotateRight(v4 ^ v8, 63);
        v1 = mix(v1, v5);
        v13 = Long.rotateRight(v13 ^ v1, 32);
        v9 = mix(v9, v13);
        v5 = Long.rotateRight(v5 ^ v9, 24);
        v1 = mix(v1, v5);
        v13 = Long.rotateRight(v13 ^ v1, 16);
        v9 = mix(v9, v13);
        v5 = Long.rotateRight(v5 ^ v9, 63);
        v2 = mix(v2, v6);
        v14 = Long.rotateRight(v14 ^ v2, 32);
        v10 = mix(v10, v14);
        v6 = Long.rotateRight(v6 ^ v10, 24);
        v2 = mix(v2, v6);
        v14 = Long.rotateRight(v14 ^ v2, 16);
        v10 = mix(v10, v14);
        v6 = Long.rotateRight(v6 ^ v10, 63);
        v3 = mix(v3, v7);
        v15 = Long.rotateRight(v15 ^ v3, 32);
        v11 = mix(v11, v15);
        v7 = Long.rotateRight(v7 ^ v11, 24);
        v3 = mix(v3, v7);
        v15 = Long.rotateRight(v15 ^ v3, 16);
        v11 = mix(v11, v15);
        v7 = Long.rotateRight(v7 ^ v11, 63);
        v0 = mix(v0, v5);
        v15 = Long.rotateRight(v15 ^ v0, 32);
        v10 = mix(v10, v15);
        v5 = Long.rotateRight(v5 ^ v10, 24);
        v0 = mix(v0, v5);
        v15 = Long.rotateRight(v15 ^ v0, 16);
        v10 = mix(v10, v15);
        v5 = Long.rotateRight(v5 ^ v10, 63);
        v1 = mix(v1, v6);
        v12 = Long.rotateRight(v12 ^ v1, 32);
        v11 = mix(v11, v12);
        v6 = Long.rotateRight(v6 ^ v11, 24);
        v1 = mix(v1, v6);
        v12 = Long.rotateRight(v12 ^ v1, 16);
        v11 = mix(v11, v12);
        v6 = Long.rotateRight(v6 ^ v11, 63);
        v2 = mix(v2, v7);
        v13 = Long.rotateRight(v13 ^ v2, 32);
        v8 = mix(v8, v13);
        v7 = Long.rotateRight(v7 ^ v8, 24);
        v2 = mix(v2, v7);
        v13 = Long.rotateRight(v13 ^ v2, 16);
        v8 = mix(v8, v13);
        v7 = Long.rotateRight(v7 ^ v8, 63);
        v3 = mix(v3, v4);
        v14 = Long.rotateRight(v14 ^ v3, 32);
        v9 = mix(v9, v14);
        v4 = Long.rotateRight(v4 ^ v9, 24);
        v3 = mix(v3, v4);
        v14 = Long.rotateRight(v14 ^ v3, 16);
        v9 = mix(v9, v14);
        v4 = Long.rotateRight(v4 ^ v9, 63);

        words[at] = v0;
        words[at + 1] = v1;
        words[at + step] = v2;
        words[at + step + 1] = v3;
        words[at + 2 * step] = v4;
        words[at + 2 * step + 1] = v5;
        words[at + 3 * step] = v6;
        words[at + 3 * step + 1] = v7;
        words[at + 4 * step] = v8;
        words[at + 4 * step + 1] = v9;
        words[at + 5 * step] = v10;
        words[at + 5 * step + 1] = v11;
        words[at + 6 * step] = v12;
        words[at + 6 * step + 1] = v13;
        words[at + 7 * step] = v14;
        words[at + 7 * step + 1] = v15;
    }

    private static long mix(long a, long b) {
        return a + b + 2 * (a & LOW) * (b & LOW);
    }
}
