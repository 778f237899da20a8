package dev.kista.service.see;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Dialect;
import dev.kista.model.SecretValue;
import dev.kista.service.exchange.ImportSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

class SideBySideTest {
    @Test
    void comparesEachReaderWithWhatIsTaken() {
        assertEquals(
                "COMPOSE SAME x y, DOCKER OTHER \"x y\", NODE SAME x y, PYTHON SAME x y,"
                        + " SHELL SAME x y, SYSTEMD SAME x y, KESTRA NOTHING",
                look("# c\nA=\"x y\"\n", 2, "x y", false));
    }

    @Test
    void saysWhoRefusesTheFile() {
        assertEquals(
                "COMPOSE SAME b, DOCKER REFUSES, NODE SAME b, PYTHON SAME b, SHELL SAME b,"
                        + " SYSTEMD NOTHING, KESTRA NOTHING",
                look("export A=b\n", 1, "b", false));
    }

    @Test
    void comparesEncodedValuesByWhatTheyStandFor() {
        assertEquals(
                "COMPOSE SAME Yg==, DOCKER OTHER 'Yg==', NODE SAME Yg==, PYTHON SAME Yg==,"
                        + " SHELL SAME Yg==, SYSTEMD SAME Yg==, KESTRA SAME b",
                look("SECRET_a='Yg=='\n", 1, "b", true));
    }

    @Test
    void comparesWithNothingWhereNothingIsTaken() {
        assertEquals(
                "COMPOSE VALUE b, DOCKER VALUE b, NODE VALUE b, PYTHON VALUE b, SHELL NOTHING,"
                        + " SYSTEMD VALUE b, KESTRA NOTHING",
                look("my-key=b\n", 1, null, false));
    }

    @Test
    void doesNotKnowWhatACommandWouldPrint() {
        var seen = look("A=$(date)\n", 1, null, false);
        assertTrue(seen.contains("SHELL UNKNOWN"), seen);
    }

    @Test
    void seesNothingWhereNoVariableStands() {
        assertEquals("", look("# c\nA=b\n", 1, "b", false));
    }

    @Test
    void leavesLargeFilesAlone() {
        assertEquals("", look("A=" + "b".repeat(SideBySide.MAX_BYTES) + "\n", 1, "b", false));
    }

    @Test
    void doesNotShowAValueByAccident() {
        assertFalse(seen("A=hush\n", 1, "hush", false).toString().contains("hush"));
    }

    private static String look(String text, int line, @Nullable String taken, boolean encoded) {
        return seen(text, line, taken, encoded).stream()
                .map(SideBySideTest::words)
                .collect(Collectors.joining(", "));
    }

    private static String words(SeenBy seen) {
        var value = seen.value();
        return seen.consumer() + " " + seen.state() + (value == null ? "" : " " + value.text());
    }

    private static List<SeenBy> seen(
            String text, int line, @Nullable String taken, boolean encoded) {
        var source = new ImportSource("a.env", text.getBytes(StandardCharsets.UTF_8));
        var value = taken == null ? null : SecretValue.ofText(taken);
        return new SideBySide()
                .look(source, new SideBySide.Asked(Dialect.COMPOSE, line, encoded, value));
    }
}
