package dev.kista.codec.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.NamedValue;
import dev.kista.codec.ProblemTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;

class PropertiesWriterTest {
    private final PropertiesWriter writer = new PropertiesWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a b|a b|a\\ b=a b",
                " | |\\ =\\ ",
                "#=:!|#=:!|\\#\\=\\:\\!=#=:!",
                "é|\\|\\u00E9=\\\\"
            })
    void escapesInAKeyWhatWouldEndItAndInAValueItsFirstBlank(
            String key, String value, String line) {
        assertEquals(line + "\n", writer.text(List.of(new NamedValue(key, value))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "  a  ",
                "\t\n\r\f",
                "\\",
                "a\\\nb",
                "😀",
                "\0",
                "#",
                "!x",
                "=",
                "\u0085",
                "\uFEFF",
                "\u007F",
                "\\u0041"
            })
    void isReadBackByJavaWhateverEncodingItIsTold(String text) throws IOException {
        var written = writer.text(List.of(new NamedValue(text, text), new NamedValue("z", "end")));
        assertEquals(true, written.chars().allMatch(c -> c == '\n' || c >= ' ' && c <= '~'));
        var read = new Properties();
        read.load(new ByteArrayInputStream(written.getBytes(StandardCharsets.US_ASCII)));
        assertEquals(Map.of(text, text, "z", "end"), read);
    }

    @Test
    void writesNothingForNothing() {
        assertEquals("", writer.text(List.of()));
        assertEquals(List.of(), writer.check(List.of(new NamedValue("\0", "\0"))));
    }

    @Test
    void refusesASecretWithoutAName() {
        assertEquals(
                "E key.empty ", ProblemTable.of(writer.check(List.of(new NamedValue("", "x")))));
    }
}
