package dev.kista.service.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class SequenceMatchTest {
    @ParameterizedTest
    @CsvSource({
        "abc, abc, '0 1 2'",
        "abc, '', '-1 -1 -1'",
        "'', abc, ''",
        "abc, axc, '0 -1 2'",
        "abcd, acbd, '0 -1 1 3'",
        "xabc, abc, '-1 0 1 2'",
        "aaa, aa, '0 1 -1'",
        "abc, cba, '-1 -1 0'"
    })
    void findsTheLongestPartsInTheSameOrder(String before, String after, String match) {
        assertEquals(match, match(letters(before), letters(after)));
    }

    @Test
    void neverMatchesBackwardsOrTwice() {
        var random = new Random(7);
        for (var i = 0; i < 200; i++) {
            var before = random(random);
            var after = random(random);
            var last = -1;
            var match = SequenceMatch.of(before, after);
            for (var at = 0; at < match.length; at++) {
                if (match[at] != SequenceMatch.NONE) {
                    assertTrue(match[at] > last, before + " " + after);
                    assertEquals(before.get(at), after.get(match[at]));
                    last = match[at];
                }
            }
        }
    }

    @Test
    void givesUpOnTheMiddleOfTwoLongTextsAndKeepsTheirEnds() {
        var before = new ArrayList<>(Collections.nCopies(2_000, "b"));
        var after = new ArrayList<>(Collections.nCopies(2_000, "c"));
        for (var each : List.of(before, after)) {
            each.addFirst("head");
            each.set(1_000, "shared");
            each.addLast("tail");
        }
        var match = SequenceMatch.of(before, after);
        assertEquals(0, match[0]);
        assertEquals(2_001, match[2_001]);
        assertEquals(SequenceMatch.NONE, match[1_000]);
    }

    private static List<String> random(Random random) {
        return random.ints(random.nextInt(12), 0, 3).mapToObj(Integer::toString).toList();
    }

    private static List<String> letters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private static String match(List<String> before, List<String> after) {
        return IntStream.of(SequenceMatch.of(before, after))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
    }
}
