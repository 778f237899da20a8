package dev.kista.codec.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlRefusedTest {
    /// The parser's own words quote the text, in which values stand.
    @ParameterizedTest
    @CsvSource({"'', EMPTY", "'hunter2: hunter2: [', SYNTAX", "'\"hunter2', SYNTAX"})
    void saysItsReasonAndNothingOfTheText(String text, String reason) {
        var refused = assertThrows(YamlRefused.class, () -> YamlNodes.read(text));
        assertEquals(reason, refused.getMessage());
        assertNull(refused.getCause());
        assertEquals(0, refused.getSuppressed().length);
    }

    @Test
    void tellsTooDeepFromWrong() {
        var refused = assertThrows(YamlRefused.class, () -> YamlNodes.read("- ".repeat(200)));
        assertEquals(YamlRefused.Reason.TOO_DEEP, refused.reason());
    }
}
