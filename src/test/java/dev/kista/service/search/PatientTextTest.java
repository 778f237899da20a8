package dev.kista.service.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PatientTextTest {
    @Test
    void readsLikeTheTextItself() {
        var text = new PatientText("a\uD83D\uDE00b");
        assertEquals(4, text.length());
        assertEquals('b', text.charAt(3));
        assertEquals("\uD83D\uDE00", text.subSequence(1, 3).toString());
        assertTrue(java.util.regex.Pattern.compile("^a.b$").matcher(text).find());
    }

    @Test
    void givesUpOnAnExpressionThatTriesEveryWay() {
        var matcher =
                java.util.regex.Pattern.compile("(a*a*a*a*a*)b")
                        .matcher(new PatientText("a".repeat(60) + "!"));
        assertThrows(PatientText.OutOfPatience.class, matcher::find);
    }

    @Test
    void hasPatienceForAnOrdinaryExpressionAndALongText() {
        var text = new PatientText("lorem ipsum ".repeat(5_000) + "needle");
        assertTrue(java.util.regex.Pattern.compile("(?i)NEEDLE$").matcher(text).find());
    }

    @Test
    void losesItsPatienceOnceAndForAll() {
        var text = new PatientText("x");
        assertThrows(
                PatientText.OutOfPatience.class,
                () -> {
                    while (true) {
                        text.charAt(0);
                    }
                });
        assertThrows(PatientText.OutOfPatience.class, () -> text.charAt(0));
    }
}
