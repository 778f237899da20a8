package dev.kista.service;

import java.util.ArrayList;

/// Overwrites the free part of the Java heap, where copies of values lie that an interface demanded
/// as text and that the collector has dropped or moved since.
///
/// Works under the serial collector, with which Kista runs: others leave copies in regions that
/// they do not hand out again. Takes some tenths of a second; nothing else should be at work
/// meanwhile, since for that long there is little memory to be had.
public final class HeapScrub {
    /// The serial collector leaves some dead objects where they are but for every fourth time.
    private static final int COLLECTIONS = 4;

    /// Of different lengths, so that what one leaves out between two arrays the next one covers.
    private static final int[] LENGTHS = {16 * 1024, 1000};

    /// What the smallest array with anything in it takes, and what of that is no content.
    private static final int SMALLEST = 24;

    private static final int HEADER = 16;

    /// So many at a time, or the compiler would find that none is needed.
    private static final int KEPT = 64;

    private HeapScrub() {}

    /// Blocking. To be called when the last reference to what is to vanish is gone.
    public static void run() {
        for (var i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        for (var length : LENGTHS) {
            fill(length);
        }
        System.gc();
        sprinkle();
    }

    /// The ends of the young generation and of what each thread takes of it at once, into which no
    /// longer array fits. What is new there need not be kept to overwrite it.
    private static void sprinkle() {
        var recent = new byte[KEPT][];
        var count = Runtime.getRuntime().totalMemory() / SMALLEST;
        for (var i = 0L; i < count; i++) {
            recent[(int) (i % KEPT)] = new byte[SMALLEST - HEADER];
        }
    }

    /// New arrays are filled with zeros. The heap is filled as far as it reaches now, and grows by
    /// one step at most.
    private static void fill(int length) {
        var runtime = Runtime.getRuntime();
        var filled = new ArrayList<byte[]>();
        var size = runtime.totalMemory();
        try {
            while (runtime.totalMemory() <= size) {
                filled.add(new byte[length]);
            }
        } catch (OutOfMemoryError e) {
            // Then the heap is as full as it gets, which is what was wanted.
            filled.clear();
        }
    }
}
