package dev.kista.store.kdbx;

/// A quarter of a lane in one pass: the piece that one thread fills.
final class Argon2Segment {
    private static final long[] ZEROS = new long[Argon2Block.WORDS];
    private static final int ADDRESSES = Argon2Block.WORDS;

    private final Argon2 parameters;
    private final Argon2Lanes lanes;
    private final int pass;
    private final int slice;
    private final int lane;
    private final int quarter;
    private final Argon2Block compression = new Argon2Block();
    private final long[] counted = new long[Argon2Block.WORDS];
    private final long[] addresses = new long[Argon2Block.WORDS];

    Argon2Segment(Argon2 parameters, Argon2Lanes lanes, int pass, int slice, int lane) {
        this.parameters = parameters;
        this.lanes = lanes;
        this.pass = pass;
        this.slice = slice;
        this.lane = lane;
        this.quarter = lanes.quarter();
    }

    void fill() {
        var independent = parameters.hybrid() && pass == 0 && slice < Argon2Lanes.SLICES / 2;
        var over = pass > 0 && parameters.version() == Argon2.VERSION_13;
        var first = pass == 0 && slice == 0 ? 2 : 0;
        var own = lanes.lane(lane);
        if (independent) {
            begin();
            if (first > 0) {
                nextAddresses();
            }
        }
        for (var i = first; i < quarter; i++) {
            if (independent && i % ADDRESSES == 0) {
                nextAddresses();
            }
            var at = (slice * quarter + i) * Argon2Block.WORDS;
            var before = (at == 0 ? own.length : at) - Argon2Block.WORDS;
            var random = independent ? addresses[i % ADDRESSES] : own[before];
            var other = otherLane(random);
            var reference = reference((int) random, i, other == lane) * Argon2Block.WORDS;
            compression.compress(own, before, lanes.lane(other), reference, own, at, over);
        }
        compression.wipe();
    }

    /// In the very first quarter only the own lane holds anything.
    private int otherLane(long random) {
        return pass == 0 && slice == 0 ? lane : (int) ((random >>> 32) % parameters.lanes());
    }

    /// Which block is mixed in: among those that are complete by now, the later the likelier.
    private int reference(int random, int i, boolean same) {
        var complete = pass == 0 ? slice * quarter : (Argon2Lanes.SLICES - 1) * quarter;
        var among = same ? complete + i - 1 : i == 0 ? complete - 1 : complete;
        var square = Integer.toUnsignedLong(random);
        square = square * square >>> 32;
        var chosen = among - 1 - (among * square >>> 32);
        var from = pass == 0 ? 0 : (slice + 1) % Argon2Lanes.SLICES * quarter;
        return (int) ((from + chosen) % (Argon2Lanes.SLICES * quarter));
    }

    /// What the addresses of a segment are computed from, where they must not depend on the secret.
    private void begin() {
        counted[0] = pass;
        counted[1] = lane;
        counted[2] = slice;
        counted[3] = (long) Argon2Lanes.SLICES * quarter * parameters.lanes();
        counted[4] = parameters.passes();
        counted[5] = Argon2.TYPE_ID;
    }

    private void nextAddresses() {
        counted[6]++;
        compression.compress(ZEROS, 0, counted, 0, addresses, 0, false);
        compression.compress(ZEROS, 0, addresses, 0, addresses, 0, false);
    }
}
