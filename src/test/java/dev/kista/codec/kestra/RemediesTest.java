package dev.kista.codec.kestra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Fix;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class RemediesTest {
    @ParameterizedTest
    @CsvSource({
        "TRIM_LAST_LINE_BREAK, 'a\\n', a",
        "TRIM_LAST_LINE_BREAK, 'a\\r\\n', a",
        "TRIM_LAST_LINE_BREAK, 'a\\n\\n', 'a\\n'",
        "TRIM_LAST_LINE_BREAK, 'a\\r', 'a\\r'",
        "TRIM_LAST_LINE_BREAK, '\\n', ''",
        "DROP_CARRIAGE_RETURNS, 'a\\r\\nb\\r', 'a\\nb'",
        "DROP_CARRIAGE_RETURNS, 'a\\rb', 'a\\rb'",
        "DROP_CARRIAGE_RETURNS, '\\r', ''",
        "DROP_BYTE_ORDER_MARK, '\ufeff\ufeffa', '\ufeffa'",
        "DROP_BYTE_ORDER_MARK, 'a\ufeff', 'a\ufeff'",
        "DROP_QUOTES, '\"a\"', a",
        "DROP_QUOTES, '\"\"', ''",
        "DROP_QUOTES, '\"', '\"'",
        "DROP_QUOTES, '\"a', '\"a'",
        "DROP_QUOTES, '`a`', '`a`'",
        "DECODE_ONCE, YWI=, ab",
        "DECODE_TWICE, YWI=, ab",
        "DECODE_ONCE, 'not base64', 'not base64'"
    })
    void mendsWhatItIsForAndNothingElse(Fix fix, String value, String mended) {
        assertEquals(
                mended.translateEscapes(), remedies(fix).mendValue("A", value.translateEscapes()));
    }

    @Test
    void mendsFromTheOutsideToTheInside() {
        var all =
                remedies(
                        Fix.TRIM_LAST_LINE_BREAK,
                        Fix.DROP_CARRIAGE_RETURNS,
                        Fix.DROP_BYTE_ORDER_MARK,
                        Fix.DECODE_ONCE);
        assertEquals("a\nb", all.mendValue("A", Base64Text.encode("\uFEFFa\r\nb\r\n")));
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheValuesOfOtherKeysAlone(Fix fix) {
        for (var value : List.of("YWI=", "\"a\"", "\uFEFFa\r\n", "")) {
            assertEquals(value, remedies(fix).mendValue("a", value));
            assertEquals(value, Remedies.NONE.mendValue("A", value));
        }
    }

    @Test
    void translatesTheAlphabetAndDropsQuotesBeforeDecoding() {
        var both = remedies(Fix.DROP_QUOTES, Fix.STANDARD_ALPHABET);
        assertEquals("a+/=", both.mendEncoded("A", "'a-_='"));
        assertEquals("'a-_=", remedies(Fix.DROP_QUOTES).mendEncoded("A", "'a-_="));
    }

    @ParameterizedTest
    @CsvSource({
        "a, A", "'', _", "1a, _1A", "a-b.c, A_B_C", "secret_a, A", "SECRET_, SECRET_",
        "SECRET_1, _1", "SECRET_SECRET_A, SECRET_A", "é, _", "😀😀, __", "ß, SS", "'a\n', A_",
        "１, _"
    })
    void makesAValidKeyOfAnyText(String key, String valid) {
        assertEquals(valid, Remedies.validKey(key));
        assertEquals(true, valid.matches("[A-Z_][A-Z0-9_]*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "_A1", "SECRET", "SECRETS_A"})
    void leavesAValidKeyWithoutPrefixAsItIs(String key) {
        assertEquals(key, Remedies.validKey(key));
    }

    @Test
    void isNotChangedThroughTheMapItWasMadeFrom() {
        var chosen = new HashMap<>(Map.of("A", List.of(Fix.DROP_QUOTES)));
        var remedies = new Remedies(chosen);
        chosen.clear();
        assertEquals(true, remedies.has("A", Fix.DROP_QUOTES));
        assertEquals(false, remedies.has("A", Fix.KEEP_AS_TEXT));
        assertEquals(false, remedies.has("a", Fix.DROP_QUOTES));
    }

    private static Remedies remedies(Fix... fixes) {
        return new Remedies(Map.of("A", List.of(fixes)));
    }
}
