package dev.kista.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class YamlTextTest {
    @Test
    void escapesOnlyWhatItMustAndInFormsThatEveryParserKnows() {
        assertEquals("\"\"", YamlText.quoted(""));
        assertEquals("\"\\\"\\\\/\\n\\r\\t\"", YamlText.quoted("\"\\/\n\r\t"));
        assertEquals("\"\\x00\\x1b\\x7f\\x85\"", YamlText.quoted("\0\u001B\u007F\u0085"));
        assertEquals(
                "\"\\u2028\\u2029\\ufeff\\ufffe\\ufdd0\"",
                YamlText.quoted("\u2028\u2029\uFEFF\uFFFE\uFDD0"));
        assertEquals("\"é 😀 # : - $x\"", YamlText.quoted("é 😀 # : - $x"));
    }

    @Test
    void writesNoSurrogatePairForWhatIsNoCharacter() {
        assertEquals("\"\\U0001fffe\\U0010ffff\"", YamlText.quoted("\uD83F\uDFFE\uDBFF\uDFFF"));
    }

    static Stream<String> everyKindOfCharacter() {
        return IntStream.of(
                        0, 1, 9, 10, 13, 27, 32, 34, 39, 92, 127, 128, 133, 159, 160, 173, 0x2028,
                        0xD7FF, 0xE000, 0xFDCF, 0xFDD0, 0xFDEF, 0xFEFF, 0xFFFD, 0xFFFF, 0x10000,
                        0x1F600, 0x10FFFF)
                .mapToObj(Character::toString);
    }

    @ParameterizedTest
    @MethodSource("everyKindOfCharacter")
    void givesEveryCharacterBackAloneAndAmongBlanks(String character) {
        for (var text : new String[] {character, " " + character + " ", character.repeat(300)}) {
            assertEquals(text, load(YamlText.quoted(text)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "_", "DB_PASSWORD", "a1", "nope", "Yess"})
    void leavesAKeyBareThatIsOneToEveryParser(String name) {
        assertEquals(name, YamlText.key(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "1", "a.b", "a-b", "é", "y", "N", "YES", "no", "On", "off", "True", "FALSE",
                "null", "NaN", "inf", "~", "a b", "- a", "a: b", "#"
            })
    void quotesAKeyThatSomeParserTakesForSomethingElse(String name) {
        assertEquals(YamlText.quoted(name), YamlText.key(name));
        assertEquals(Map.of(name, "x"), load(YamlText.key(name) + ": x"));
    }

    @Test
    void countsTheLengthOfAKeyAsItIsWritten() {
        assertEquals(false, YamlText.isTooLong("a".repeat(998)));
        assertEquals(true, YamlText.isTooLong("a".repeat(999)));
        assertEquals(true, YamlText.isTooLong("\0".repeat(250)));
    }

    private static Object load(String yaml) {
        return new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }
}
