package dev.kista.codec.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.List;

class TextEditTest {
    @Test
    void appliesEditsInTheOrderOfTheText() {
        var edits =
                List.of(new TextEdit(4, 5, "E"), new TextEdit(0, 1, ""), new TextEdit(2, 2, "-"));
        assertEquals("b-cdE", TextEdit.apply("abcde", edits));
    }

    @Test
    void insertsBeforeWhatIsReplacedAtTheSamePlace() {
        var edits = List.of(new TextEdit(1, 2, "B"), new TextEdit(1, 1, "+"));
        assertEquals("a+Bc", TextEdit.apply("abc", edits));
    }

    @Test
    void refusesOverlappingEdits() {
        var edits = List.of(new TextEdit(0, 2, "x"), new TextEdit(1, 3, "y"));
        assertThrows(IllegalArgumentException.class, () -> TextEdit.apply("abc", edits));
    }

    @Test
    void keepsItsTextOutOfItsDescription() {
        assertFalse(new TextEdit(0, 0, "hunter2").toString().contains("hunter2"));
    }
}
