package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

class RecordingScannerTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "2, 0", "4, 2", "8, 6", "20, 6"})
    void findsTheLastDashBeforeAnOffset(int offset, int dash) {
        assertEquals(dash, scanned("- - a\n- b\n").dashBefore(offset));
    }

    @Test
    void countsDashesInUnitsOfTheTextAndNoOthers() {
        var text = "- 😀\n- '- x'\n";
        assertEquals(text.indexOf("- '"), scanned(text).dashBefore(text.length()));
    }

    @ParameterizedTest
    @CsvSource({
        "'a: &x !t b', 3, 2, 8",
        "'a: !t &x b', 3, 2, 8",
        "'a: &x b', 3, 1, 5",
        "'a: b', 3, 0, 3",
        "'a: &x b\nc: &y d', 11, 1, 13"
    })
    void findsWhereAnchorAndTagEnd(String text, int start, int count, int end) {
        assertEquals(end, scanned(text).propertiesEnd(start, count));
    }

    private static RecordingScanner scanned(String text) {
        var settings = LoadSettings.builder().setUseMarks(true).build();
        var scanner =
                new RecordingScanner(
                        new ScannerImpl(settings, new StreamReader(settings, text)),
                        new CodePoints(text));
        while (scanner.hasNext()) {
            scanner.next();
        }
        return scanner;
    }
}
