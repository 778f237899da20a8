package dev.kista.model;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Memory outside the Java heap for many values that live and die together, such as those of one
/// open vault.
///
/// Values are cut from slabs of 256 KiB, so a vault of 100,000 secrets needs some hundred
/// allocations and not 100,000. Closing fills every slab with zeros and frees it; every value that
/// came from here is closed with it. Safe for use by several threads.
public final class SecretHeap implements AutoCloseable {
    private static final int SLAB_BYTES = 256 * 1024;

    private final Arena arena = Arena.ofShared();
    private final List<MemorySegment> slabs = new ArrayList<>();
    private MemorySegment slab = MemorySegment.NULL;
    private long used;

    /// Takes the bytes over: they are copied here and the caller's array is filled with zeros.
    public SecretValue wiping(byte[] content) {
        try {
            return new SecretValue(allocate(content));
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    /// Moves a value here: the result has the same bytes, the original is closed.
    public SecretValue adopt(SecretValue value) {
        var here = wiping(value.toBytes());
        value.close();
        return here;
    }

    private synchronized MemorySegment allocate(byte[] content) {
        // An empty value would fit anywhere, but has to be closed with the others.
        if (slabs.isEmpty() || used + content.length > slab.byteSize()) {
            slab = arena.allocate(Math.max(SLAB_BYTES, content.length), 1);
            slabs.add(slab);
            used = 0;
        }
        var slice = slab.asSlice(used, content.length);
        MemorySegment.copy(content, 0, slice, ValueLayout.JAVA_BYTE, 0, content.length);
        used += content.length;
        return slice;
    }

    @Override
    public synchronized void close() {
        if (arena.scope().isAlive()) {
            slabs.forEach(each -> each.fill((byte) 0));
            slabs.clear();
            arena.close();
        }
    }
}
