package dev.kista.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class PlainKeysTest {
    @Test
    void takesEveryKeyThatIsTextAndGivenOnce() {
        assertEquals("", check("A", "a", "", " ", "a.b", "😀", "\0", "\n", "SECRET_A"));
        assertEquals("", check());
    }

    @Test
    void refusesEveryRepetitionOfAKey() {
        assertEquals("E write.key-twice A\nE write.key-twice A", check("A", "B", "A", "A"));
    }

    @Test
    void comparesKeysAsTheyAreWritten() {
        assertEquals("", check("\u00E9", "e\u0301", "ß", "SS"));
    }

    @Test
    void refusesHalfACharacterInAKeyOrAValueOnce() {
        var secrets =
                List.of(
                        PlainSecret.of("A", "x\uD83D"),
                        PlainSecret.of("B\uDE00", "x"),
                        PlainSecret.of("\uD83D", "\uD83D"),
                        PlainSecret.of("C", "\uD83D\uDE00"));
        assertEquals(
                List.of("A", "B\uDE00", "\uD83D"),
                PlainKeys.check(secrets).stream().map(Problem::key).toList());
    }

    @Test
    void saysBothThatAKeyIsGivenTwiceAndThatItsValueIsNoText() {
        var secrets = new ArrayList<>(List.of(PlainSecret.of("A", "x")));
        secrets.add(PlainSecret.of("A", "\uD83D"));
        assertEquals(
                "E write.key-twice A\nE write.lone-surrogate A",
                ProblemTable.of(PlainKeys.check(secrets)));
    }

    private static String check(String... keys) {
        var secrets = Arrays.stream(keys).map(each -> PlainSecret.of(each, "x")).toList();
        return ProblemTable.of(PlainKeys.check(secrets));
    }
}
