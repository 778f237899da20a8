package dev.kista.codec.kestra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class SecretLineValueTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "YWI=|YWI=|true|",
                "^^|^^|true|",
                " YWI= |YWI=|true|line.blanks-around-value",
                "YWI= # c|YWI=|true|line.comment-behind-value",
                "YWI=#c|YWI=#c|true|",
                "#c|#c|true|",
                "\"YWI=\"|YWI=|false|line.quoted",
                "'YWI=' # c|YWI=|false|line.quoted",
                "''|^^|false|line.quoted",
                "'a'b'|a'b|false|line.quoted",
                "'a'b|'a'b|false|line.unclosed-quote",
                "'|'|false|line.unclosed-quote",
                "{{ 'x' }} # c|{{ 'x' }}|false|line.comment-behind-value",
                "{{ '}} # ' }}|{{ '}} # ' }}|false|",
                "{{ 'x|{{ 'x|false|"
            })
    void readsALine(String line, String value, boolean canBeWrapped, String findings) {
        assertEquals(
                new SecretLineValue(
                        value,
                        line.length(),
                        canBeWrapped,
                        findings == null ? List.of() : List.of(findings)),
                SecretLineValue.at(line, 0, line.length()));
    }

    @Test
    void readsQuotedBase64OnToItsQuoteInALaterLine() {
        var text = "A=\"YW\r\nI=\"\nB=";
        assertEquals(
                new SecretLineValue("YW\r\nI=", 10, false, List.of("line.quoted")),
                SecretLineValue.at(text, 2, 5));
    }

    @Test
    void doesNotReadOnOverWhatIsNoBase64() {
        var text = "A=\"YW\nB_C=x\"\n";
        assertEquals(
                new SecretLineValue("\"YW", 5, false, List.of("line.unclosed-quote")),
                SecretLineValue.at(text, 2, 5));
    }

    @Test
    void readsAMacroOnToItsBracesButNotIntoTheNextSecret() {
        var text = "A={{ 'x\ny' }}\nSECRET_B=";
        assertEquals(
                new SecretLineValue("{{ 'x\ny' }}", 13, false, List.of()),
                SecretLineValue.at(text, 2, 7));
        var open = "A={{ 'x\nSECRET_B={{ 'y' }}";
        assertEquals(
                new SecretLineValue("{{ 'x", 7, false, List.of()), SecretLineValue.at(open, 2, 7));
    }

    @Test
    void isEmptyWhereTheLineEndsWithTheName() {
        assertEquals(
                new SecretLineValue("", 1, true, List.of()), SecretLineValue.at("A\nB=x", 2, 1));
    }
}
