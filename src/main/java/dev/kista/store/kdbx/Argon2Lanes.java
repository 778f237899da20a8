package dev.kista.store.kdbx;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/// The memory of Argon2 (RFC 9106, section 3.4), one array a lane.
///
/// The lanes are filled side by side, each by a thread as far as there are processors; they wait
/// for each other at every quarter of a pass, because from then on each reads what all others wrote
/// in the quarters before. Everything is filled with zeros at the end.
final class Argon2Lanes {
    /// Lanes are filled in quarters.
    static final int SLICES = 4;

    /// No array is longer: 16 GiB.
    private static final int MOST_WORDS = Integer.MAX_VALUE - 8;

    private final Argon2 parameters;
    private final int quarter;
    private final long[][] lanes;

    /// @throws OutOfMemoryError if there is not so much memory
    Argon2Lanes(Argon2 parameters) {
        this.parameters = parameters;
        this.quarter = (int) (parameters.memoryBytes() / 1024 / (SLICES * parameters.lanes()));
        this.lanes = new long[parameters.lanes()][];
        var words = (long) SLICES * quarter * Argon2Block.WORDS;
        if (words > MOST_WORDS) {
            throw new OutOfMemoryError("Argon2");
        }
        for (var lane = 0; lane < lanes.length; lane++) {
            lanes[lane] = new long[(int) words];
        }
    }

    /// How many blocks a quarter of a lane has.
    int quarter() {
        return quarter;
    }

    long[] lane(int lane) {
        return lanes[lane];
    }

    /// Fills all and mixes the result.
    ///
    /// @param start the hash over everything that is given
    byte[] derive(byte[] start, int length) {
        try {
            for (var lane = 0; lane < lanes.length; lane++) {
                Argon2Hash.block(start, 0, lane, lanes[lane], 0);
                Argon2Hash.block(start, 1, lane, lanes[lane], Argon2Block.WORDS);
            }
            fill();
            return result(length);
        } finally {
            for (var lane : lanes) {
                Arrays.fill(lane, 0);
            }
        }
    }

    private void fill() {
        var threads = Math.min(lanes.length, Runtime.getRuntime().availableProcessors());
        if (threads == 1) {
            for (var pass = 0; pass < parameters.passes(); pass++) {
                for (var slice = 0; slice < SLICES; slice++) {
                    for (var lane = 0; lane < lanes.length; lane++) {
                        new Argon2Segment(parameters, this, pass, slice, lane).fill();
                    }
                }
            }
            return;
        }
        try (var workers = Executors.newFixedThreadPool(threads)) {
            for (var pass = 0; pass < parameters.passes(); pass++) {
                for (var slice = 0; slice < SLICES; slice++) {
                    fillSideBySide(workers, pass, slice);
                }
            }
        }
    }

    private void fillSideBySide(Executor workers, int pass, int slice) {
        var filling = new CompletableFuture<?>[lanes.length];
        for (var lane = 0; lane < lanes.length; lane++) {
            var segment = new Argon2Segment(parameters, this, pass, slice, lane);
            filling[lane] = CompletableFuture.runAsync(segment::fill, workers);
        }
        CompletableFuture.allOf(filling).join();
    }

    private byte[] result(int length) {
        var last = (SLICES * quarter - 1) * Argon2Block.WORDS;
        var mixed = Arrays.copyOfRange(lanes[0], last, last + Argon2Block.WORDS);
        for (var lane = 1; lane < lanes.length; lane++) {
            for (var i = 0; i < Argon2Block.WORDS; i++) {
                mixed[i] ^= lanes[lane][last + i];
            }
        }
        var bytes = new byte[8 * Argon2Block.WORDS];
        Bytes.littleEndian(bytes).asLongBuffer().put(mixed);
        try {
            return Argon2Hash.ofLength(bytes, length);
        } finally {
            Crypto.wipe(bytes);
            Arrays.fill(mixed, 0);
        }
    }
}
