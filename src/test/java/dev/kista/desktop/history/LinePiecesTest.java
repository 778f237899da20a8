package dev.kista.desktop.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.TextBytes;
import dev.kista.service.value.ValueDiff.Span;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

class LinePiecesTest {
    @Test
    void marksWhatChangedAndKeepsTheRest() {
        assertEquals("host=[new]:80", drawn("host=new:80", new Span(5, 8)));
        assertEquals("same", drawn("same"));
        assertEquals("all", drawn("all", new Span(0, 3)), "a whole line says so by its colour");
    }

    @Test
    void drawsWhatCannotBeSeenWhereItChanged() {
        assertEquals("a[\u00B7\u00B7]", drawn("a  ", new Span(1, 3)));
        assertEquals("a[\u2039CR\u203A\u21B5]", drawn("a\r\n", new Span(1, 3)));
        assertEquals("a    b", drawn("a\tb\r\n"));
        assertEquals("x[\u2039TAB\u203Ab]", drawn("x\tb", new Span(1, 3)));
    }

    @Test
    void beginsALongLineNearItsFirstChange() {
        var line = "x".repeat(300) + "NEW" + "y".repeat(800);
        var drawn = drawn(line, new Span(300, 303));
        assertTrue(drawn.startsWith("\u2026 " + "x".repeat(60) + "[NEW]y"), drawn);
        assertTrue(drawn.endsWith("y \u2026"), drawn);
    }

    @Test
    void cutsNoCharacterInTwo() {
        var line = "\uD83D\uDE00".repeat(150) + "!" + "\uD83D\uDE00".repeat(400);
        for (var change : List.of(new Span(300, 301), new Span(0, 2))) {
            for (var piece : LinePieces.of(line, new Span(0, line.length()), List.of(change))) {
                assertTrue(TextBytes.isWellFormed(piece.text()), piece.text());
            }
        }
        var odd = "x" + line;
        for (var piece :
                LinePieces.of(odd, new Span(0, odd.length()), List.of(new Span(301, 302)))) {
            assertTrue(TextBytes.isWellFormed(piece.text()), piece.text());
        }
    }

    @Test
    void countsPlacesInTheValueAndNotInTheLine() {
        var pieces = LinePieces.of("b=c", new Span(10, 13), List.of(new Span(12, 13)));
        assertEquals(List.of("b=", "c"), pieces.stream().map(LinePieces::text).toList());
        assertEquals("LinePieces[true]", pieces.getLast().toString());
    }

    private static String drawn(String line, Span... changed) {
        return LinePieces.of(line, new Span(0, line.length()), List.of(changed)).stream()
                .map(each -> each.changed() ? "[" + each.text() + "]" : each.text())
                .collect(Collectors.joining());
    }
}
