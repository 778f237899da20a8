package dev.kista.desktop.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

class ShownTest {
    @Test
    void keepsTheTagsInTheirOrderAndToItself() {
        var tags = new TreeSet<>(Set.of("z", "a"));
        var several = new Shown.Several(2, tags, null, false);
        tags.add("later");
        assertEquals(List.of("a", "z"), List.copyOf(several.tags()));
        assertThrows(UnsupportedOperationException.class, () -> several.tags().clear());
    }

    @Test
    void isTheSameWhereItSaysTheSame() {
        var tags = new TreeSet<String>();
        assertEquals(
                new Shown.Several(2, tags, null, false), new Shown.Several(2, tags, null, false));
        assertNotEquals(
                new Shown.Several(2, tags, null, false), new Shown.Several(3, tags, null, false));
        assertEquals(new Shown.Nothing(), new Shown.Nothing());
    }
}
