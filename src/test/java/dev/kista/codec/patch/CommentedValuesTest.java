package dev.kista.codec.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentedValuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "# DB_PASSWORD=hunter2 | # DB_PASSWORD=••••••••",
                "#export token = hunter2 x | #export token = ••••••••",
                "## SECRET_A: aHVudGVyMg== | ## SECRET_A: ••••••••",
                "#   - \"SECRET_A=hunter2\" | #   - \"SECRET_A=••••••••",
                "# 'SECRET_A': \"hunter2\" | # 'SECRET_A': ••••••••",
                "# Note that: this stays | # Note that: this stays",
                "# see: https://kestra.io | # see: https://kestra.io",
                "A=b # C=d | A=b # C=d"
            })
    void areHiddenAndProseIsNot(String line, String shown) {
        assertEquals(shown, MaskedText.of(line, CommentedValues.in(line)));
    }
}
