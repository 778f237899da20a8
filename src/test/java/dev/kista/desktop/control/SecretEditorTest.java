package dev.kista.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretEditorTest {
    private final SecretEditor line = new SecretEditor(false);
    private final SecretEditor lines = new SecretEditor(true);

    @Test
    void insertsAtTheCaret() {
        line.insert("ac");
        line.moveTo(1, false);
        line.insert("b");
        assertEquals("abc", content(line));
        assertEquals(2, line.caret());
    }

    @Test
    void replacesTheSelection() {
        line.insert("abcdef");
        line.select(1, 5);
        line.insert("-");
        assertEquals("a-f", content(line));
    }

    @Test
    void deletesTheSelectionWhateverTheKey() {
        line.insert("abcdef");
        line.select(4, 2);
        line.deleteTo(line.before());
        assertEquals("abef", content(line));
    }

    @Test
    void deletesAnEmojiAsOneCharacter() {
        line.insert("a🔑");
        line.deleteTo(line.before());
        assertEquals("a", content(line));
    }

    @Test
    void stepsOverAnEmojiAtOnce() {
        line.insert("🔑b");
        line.moveTo(0, false);
        assertEquals(2, line.after());
    }

    @Test
    void hasNothingToDeleteAtTheStart() {
        line.insert("a");
        line.moveTo(0, false);
        assertFalse(line.deleteTo(line.before()));
        assertEquals("a", content(line));
    }

    @Test
    void keepsLineBreaksOutOfOneLine() {
        line.insert("a\r\nb\tc\0");
        assertEquals("abc", content(line));
    }

    @Test
    void keepsLineBreaksInSeveralLines() {
        lines.insert("a\r\nb\tc\0");
        assertEquals("a\r\nb\tc", content(lines));
    }

    @Test
    void keepsHalfACharacterOut() {
        assertFalse(line.insert("\ud83d"));
        assertTrue(line.insert("x\udd11y"));
        assertEquals("xy", content(line));
    }

    @ParameterizedTest
    @CsvSource({"11,8", "8,4", "6,4", "3,0", "0,0"})
    void findsTheWordBefore(int caret, int expected) {
        line.insert("one.two_two");
        line.moveTo(0, false);
        line.text().replace(3, 4, " ");
        line.text().replace(7, 8, "-");
        line.moveTo(caret, false);
        assertEquals(expected, line.wordBefore(false));
    }

    @Test
    void takesHiddenTextForOneWord() {
        line.insert("one two");
        assertEquals(0, line.wordBefore(true));
        assertEquals(7, line.wordEnd(2, true));
        line.moveTo(0, false);
        assertEquals(7, line.wordAfter(true));
    }

    @Test
    void findsTheEndsOfALine() {
        lines.insert("one\ntwo\nthree");
        lines.moveTo(5, false);
        assertEquals(4, lines.lineStart());
        assertEquals(7, lines.lineEnd());
    }

    @Test
    void extendsTheSelectionFromWhereItBegan() {
        line.insert("abcdef");
        line.moveTo(3, false);
        line.moveTo(5, true);
        line.moveTo(1, true);
        assertEquals(1, line.selectionStart());
        assertEquals(3, line.selectionEnd());
    }

    private static String content(SecretEditor editor) {
        return editor.text().substring(0, editor.text().length());
    }
}
