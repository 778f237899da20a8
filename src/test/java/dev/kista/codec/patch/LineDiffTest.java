package dev.kista.codec.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

class LineDiffTest {
    private static final Pattern HEADING =
            Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+\\d+(?:,\\d+)? @@\n");

    private static LineDiff diff(String text, TextEdit... edits) {
        var list = List.of(edits);
        return LineDiff.of(text, List.of(), list, TextEdit.apply(text, list), List.of());
    }

    @Test
    void showsThreeLinesAroundAChange() {
        var diff = diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", new TextEdit(8, 9, "five"));
        assertEquals(
                """
                --- f
                +++ f
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                 8
                """,
                diff.plain("f"));
    }

    @Test
    void showsAnInsertedLineWithoutTheLinesBesideItAsChanged() {
        var diff = diff("1\n2\n", new TextEdit(2, 2, "new\n"));
        assertEquals("--- f\n+++ f\n@@ -1,2 +1,3 @@\n 1\n+new\n 2\n", diff.plain("f"));
    }

    @Test
    void joinsChangesThatLieNear() {
        var diff =
                diff(
                        "1\n2\n3\n4\n5\n6\n7\n8\n",
                        new TextEdit(0, 1, "a"),
                        new TextEdit(14, 15, "b"));
        assertEquals(1, diff.hunks().size());
        assertEquals(2, diff.added());
        assertEquals(2, diff.removed());
    }

    @Test
    void separatesChangesThatLieFarApart() {
        var text = "x\n".repeat(20);
        var diff = diff(text, new TextEdit(0, 1, "a"), new TextEdit(38, 39, "b"));
        assertEquals(
                List.of("@@ -1,4 +1,4 @@", "@@ -17,4 +17,4 @@"),
                diff.hunks().stream().map(Hunk::heading).toList());
    }

    @Test
    void saysWhereTheLastLineHasNoLineBreak() {
        var diff = diff("a", new TextEdit(1, 1, "\nb"));
        assertEquals(
                "--- f\n+++ f\n@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n"
                        + "\\ No newline at end of file\n",
                diff.plain("f"));
    }

    @Test
    void isEmptyWhenNothingChanged() {
        assertTrue(diff("a\n", new TextEdit(0, 1, "a")).isEmpty());
        assertEquals("", diff("a\n").plain("f"));
    }

    @Test
    void hidesValuesAndControlCharacters() {
        var text = "A=old\n# \u001b[31m\n";
        var edits = List.of(new TextEdit(2, 5, "next"));
        var after = TextEdit.apply(text, edits);
        var diff =
                LineDiff.of(text, List.of(new Span(2, 5)), edits, after, List.of(new Span(2, 6)));
        assertEquals(
                "--- f\n+++ f\n@@ -1,2 +1,2 @@\n-A=••••••••\n+A=••••••••\n # \uFFFD[31m\n",
                diff.masked("f"));
    }

    @Property(tries = 500)
    void turnsTheOldTextIntoTheNewOne(
            @ForAll("texts") String text,
            @ForAll @Size(max = 6) List<@IntRange(max = 60) Integer> cuts) {
        var edits = edits(text, cuts);
        var after = TextEdit.apply(text, edits);
        var diff = LineDiff.of(text, List.of(), edits, after, List.of());
        assertEquals(after, applied(text, diff.plain("f")));
    }

    private static List<TextEdit> edits(String text, List<Integer> cuts) {
        var places = cuts.stream().map(each -> Math.min(each, text.length())).sorted().toList();
        var edits = new ArrayList<TextEdit>();
        for (var i = 0; i + 1 < places.size(); i += 2) {
            edits.add(new TextEdit(places.get(i), places.get(i + 1), "x\n".repeat(i % 3) + "y"));
        }
        return edits;
    }

    /// Applies a unified diff by nothing but its headings and signs.
    private static String applied(String text, String diff) {
        var old = new ArrayList<>(List.of(text.split("(?<=\n)")));
        old.remove("");
        var result = new StringBuilder();
        var at = 0;
        var before = "";
        for (var line : diff.replaceFirst("(?s)^--- .*?\n.*?\n", "").split("(?<=\n)")) {
            var heading = HEADING.matcher(line);
            if (heading.matches()) {
                var none = "0".equals(heading.group(2));
                var start = Integer.parseInt(heading.group(1)) - (none ? 0 : 1);
                while (at < start) {
                    result.append(old.get(at++));
                }
            } else if (line.startsWith(" ") || line.startsWith("-")) {
                var kept = old.get(at++);
                assertEquals(line.substring(1).stripTrailing(), kept.stripTrailing());
                result.append(line.startsWith(" ") ? kept : "");
            } else if (line.startsWith("+")) {
                result.append(line, 1, line.length());
            } else if (line.startsWith("\\") && before.startsWith("+")) {
                result.setLength(result.length() - 1);
            }
            before = line;
        }
        old.subList(at, old.size()).forEach(result::append);
        return result.toString();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "\n", "\r\n", "\n\n")
                .list()
                .ofMaxSize(60)
                .map(each -> String.join("", each));
    }
}
