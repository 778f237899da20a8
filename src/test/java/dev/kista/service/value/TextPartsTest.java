package dev.kista.service.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class TextPartsTest {
    @Test
    void cutsBehindEachLineBreakAndLosesNothing() {
        var parts = TextParts.lines("one\r\n\ntwo");
        assertEquals(List.of("one\r\n", "\n", "two"), parts.parts());
        assertEquals(List.of(0, 5, 6), parts.starts());
        assertEquals(0, TextParts.lines("").size());
        assertEquals(List.of("\n"), TextParts.lines("\n").parts());
    }

    @Test
    void namesTheWordsThatTheOtherLineHasNot() {
        assertEquals(List.of("b1"), changed("a, b1, c", "a, x, c"));
        assertEquals(List.of("new "), changed("a new word", "a word"));
        assertEquals(List.of(), changed("same", "same"));
    }

    @Test
    void namesTheWholeLineWhereNoWordIsKept() {
        assertEquals(List.of("{x, y}"), changed("{x, y}", "{a, b}"));
        assertEquals(List.of("--"), changed("--", "-"));
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertEquals(List.of("\uD83D\uDE00"), changed("a \uD83D\uDE00", "a \uD83D\uDE01"));
    }

    @Test
    void showsHowManyPartsThereAreAndNotWhatTheySay() {
        assertEquals("TextParts[2]", TextParts.lines("hunter2\nx").toString());
    }

    private static List<String> changed(String line, String other) {
        return TextParts.changed(line, other, 100).stream()
                .map(each -> line.substring(each.from() - 100, each.to() - 100))
                .toList();
    }
}
