package dev.kista.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class LazyListTest {
    @Test
    void makesAnElementWheneverItIsAskedFor() {
        var asked = new ArrayList<Integer>();
        var list =
                LazyList.map(
                        List.of(1, 2, 3),
                        each -> {
                            asked.add(each);
                            return "v" + each;
                        });
        assertEquals(3, list.size());
        assertEquals(List.of(), asked);
        assertEquals("v2", list.get(1));
        assertEquals("v2", list.get(1));
        assertEquals(List.of(2, 2), asked);
    }

    @Test
    void isEqualToAListOfTheSame() {
        var list = LazyList.map(List.of(1, 2), each -> "v" + each);
        assertEquals(List.of("v1", "v2"), list);
        assertEquals(List.of("v1", "v2"), list.stream().toList());
    }

    @Test
    void neverChanges() {
        var list = LazyList.map(List.of(1), each -> each);
        assertThrows(UnsupportedOperationException.class, () -> list.set(0, 2));
        assertThrows(UnsupportedOperationException.class, list::clear);
        assertThrows(IndexOutOfBoundsException.class, () -> list.get(1));
    }

    @Test
    void isNotCopiedWhereAnotherListIs() {
        var lazy = LazyList.map(List.of(1), each -> each);
        assertSame(lazy, LazyList.copyOf(lazy));
        var other = new ArrayList<>(List.of(1));
        assertNotSame(other, LazyList.copyOf(other));
        assertEquals(List.of(1), LazyList.copyOf(other));
    }
}
