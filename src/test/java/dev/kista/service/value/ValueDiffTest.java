package dev.kista.service.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.model.SecretValue;
import dev.kista.service.value.ValueDiff.Row;
import dev.kista.service.value.ValueDiff.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

class ValueDiffTest {
    /// What changed stands in brackets; a slash is a line break.
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a,a,=1",
                "`` ,`` ,``",
                "old,new,-1[old] +1[new]",
                "a/b/c,a/x/c,=1 -2[b/] +2[x/] =1",
                "a/b,a/b/,=1 -2b +2b[/]",
                "a/b,a,-1a[/] -2[b] +1a",
                "one,one/two,-1one +1one[/] +2[two]",
                "user:old@host1:5432,user:new@host2:5432,"
                        + "-1user:[old]@[host1]:5432 +1user:[new]@[host2]:5432",
                "a=1,b=2,-1[a=1] +1[b=2]",
            })
    void saysWhatChanged(String before, String after, String expected) {
        assertEquals(expected, shown(unfolded(before), unfolded(after)));
    }

    @Test
    void bringsBothTextsTogetherAgain() {
        var before = "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}\n";
        var after = "{\n  \"b\": 2,\n  \"c\": 4,\n  \"d\": 5\n}";
        assertEquals(before, joined(before, after, true));
        assertEquals(after, joined(before, after, false));
    }

    @Test
    void cutsNoCharacterInTwo() {
        var diff = diff("pass\uD83D\uDE00word", "pass\uD83D\uDE01word");
        assertEquals(
                List.of(
                        new Row.Old(1, new Span(0, 10), List.of(new Span(0, 10))),
                        new Row.New(1, new Span(0, 10), List.of(new Span(0, 10)))),
                diff.rows());
    }

    @Test
    void holdsNoText() {
        assertFalse(diff("hunter2!\nsame", "swordfish\nsame").toString().contains("hunter"));
    }

    @Test
    void countsLines() {
        var diff = diff("a\nb\nc", "a\nx\ny\nc");
        assertEquals(1, diff.removed());
        assertEquals(2, diff.added());
    }

    /// Two texts of many lines with nothing in common: no more memory than the bound allows.
    @Test
    void givesUpWhereComparingWouldTakeTooLong() {
        var before = "a\n".repeat(50_000);
        var after = "b\n".repeat(50_000);
        var diff = diff(before, after);
        assertEquals(50_000, diff.removed());
        assertEquals(50_000, diff.added());
    }

    @Test
    void refusesWhatIsNotText() {
        var bytes = SecretValue.of(new byte[] {(byte) 0xff});
        var text = SecretValue.ofText("a");
        assertThrows(IllegalArgumentException.class, () -> ValueDiff.of(bytes, text));
        assertThrows(IllegalArgumentException.class, () -> ValueDiff.of(text, bytes));
    }

    private static String unfolded(String text) {
        return text.replace('/', '\n');
    }

    private static ValueDiff diff(String before, String after) {
        return ValueDiff.of(SecretValue.ofText(before), SecretValue.ofText(after));
    }

    private static String shown(String before, String after) {
        return diff(before, after).rows().stream()
                .map(
                        row ->
                                switch (row) {
                                    case Row.Same it -> "=" + it.count();
                                    case Row.Old it ->
                                            "-"
                                                    + it.number()
                                                    + marked(before, it.line(), it.changed());
                                    case Row.New it ->
                                            "+"
                                                    + it.number()
                                                    + marked(after, it.line(), it.changed());
                                })
                .collect(Collectors.joining(" "));
    }

    private static String marked(String text, Span line, List<Span> changed) {
        var shown = new StringBuilder(text.substring(line.from(), line.to()));
        for (var each : changed.reversed()) {
            shown.insert(each.to() - line.from(), ']').insert(each.from() - line.from(), '[');
        }
        return shown.toString().replace('\n', '/');
    }

    private static String joined(String before, String after, boolean old) {
        var text = new StringBuilder();
        var lines = (old ? before : after).lines().toList();
        var ends = (old ? before : after).endsWith("\n");
        for (var row : diff(before, after).rows()) {
            switch (row) {
                case Row.Same it -> {
                    for (var i = 0; i < it.count(); i++) {
                        var at = (int) text.chars().filter(each -> each == '\n').count();
                        text.append(lines.get(at));
                        text.append(at < lines.size() - 1 || ends ? "\n" : "");
                    }
                }
                case Row.Old it -> text.append(old ? part(before, it.line()) : "");
                case Row.New it -> text.append(old ? "" : part(after, it.line()));
            }
        }
        return text.toString();
    }

    private static String part(String text, Span line) {
        return text.substring(line.from(), line.to());
    }
}
