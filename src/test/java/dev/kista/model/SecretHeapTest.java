package dev.kista.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;

class SecretHeapTest {
    private static final int SLAB = 256 * 1024;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, SLAB - 1, SLAB, SLAB + 1, 3 * SLAB})
    void holdsValuesOfAnySizeAndClosesThemWithItself(int size) {
        var bytes = new byte[size];
        Arrays.fill(bytes, (byte) 7);
        SecretValue value;
        try (var heap = new SecretHeap()) {
            value = heap.wiping(bytes.clone());
            assertArrayEquals(bytes, value.toBytes());
        }
        assertEquals(true, value.isClosed());
        assertThrows(IllegalStateException.class, value::toBytes);
    }

    @Test
    void fillsTheCallersArrayWithZeros() {
        var bytes = new byte[] {1, 2, 3};
        try (var heap = new SecretHeap()) {
            heap.wiping(bytes);
        }
        assertArrayEquals(new byte[3], bytes);
    }

    @Test
    void keepsManyValuesApart() {
        var values = new ArrayList<SecretValue>();
        try (var heap = new SecretHeap()) {
            for (var i = 0; i < 1000; i++) {
                values.add(heap.wiping(text(i).getBytes(StandardCharsets.UTF_8)));
            }
            values.get(500).close();
            for (var i = 0; i < 1000; i++) {
                if (i != 500) {
                    assertEquals(text(i), values.get(i).text());
                }
            }
        }
    }

    @Test
    void adoptsAValueAndClosesTheOriginal() {
        try (var heap = new SecretHeap()) {
            var original = SecretValue.ofText("é");
            var here = heap.adopt(original);
            assertEquals("é", here.text());
            assertEquals(true, original.isClosed());
            assertThrows(IllegalStateException.class, () -> heap.adopt(original));
        }
    }

    @Test
    void takesNothingOnceItIsClosedAndStillWipesWhatItWasGiven() {
        var heap = new SecretHeap();
        heap.wiping(new byte[] {1});
        heap.close();
        heap.close();
        var late = new byte[] {1, 2};
        assertThrows(IllegalStateException.class, () -> heap.wiping(late));
        assertArrayEquals(new byte[2], late);
        assertThrows(IllegalStateException.class, () -> heap.wiping(new byte[0]));
    }

    /// Of a size that makes slabs end within a value.
    private static String text(int number) {
        return "%d:".formatted(number).repeat(177);
    }
}
