package dev.kista.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class PositionTest {
    @Test
    void sortsAsOneReads() {
        var places =
                Stream.of(
                        new Position(2, 1),
                        new Position(1, 10),
                        new Position(10, 1),
                        new Position(1, 9));
        assertEquals(
                List.of(
                        new Position(1, 9),
                        new Position(1, 10),
                        new Position(2, 1),
                        new Position(10, 1)),
                places.sorted().toList());
    }

    @Test
    void comparesFarPlacesWithoutOverflow() {
        var far = new Position(Integer.MAX_VALUE, Integer.MAX_VALUE);
        assertEquals(1, far.compareTo(new Position(Integer.MIN_VALUE, 1)));
        assertEquals(-1, new Position(1, Integer.MIN_VALUE).compareTo(new Position(1, 1)));
    }

    @Test
    void isTheSameOnlyAtTheSamePlace() {
        assertEquals(0, new Position(3, 4).compareTo(new Position(3, 4)));
        assertEquals(new Position(1, 1), Position.START);
    }
}
