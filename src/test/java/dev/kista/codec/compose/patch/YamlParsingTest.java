package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Position;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlParsingTest {
    @ParameterizedTest
    @CsvSource({
        "'a: \"x', 1, 6",
        "'a: b\n  c: d', 2, 4",
        "'\ta: b', 1, 1",
        "'😀: [', 1, 6",
        "'a: x\u0001', 1, 5",
        "'a: \"\\u12', 1, 9"
    })
    void saysWhereATextIsNoYaml(String text, int line, int column) {
        var refusal = assertThrows(Refusal.class, () -> new YamlParsing(text).events());
        assertEquals("patch.not-yaml", refusal.problem().code());
        assertEquals(new Position(line, column), refusal.problem().at());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!%",
                "! %4",
                "a: !<%",
                "a: !<%4",
                "\"\\x",
                "&",
                "*",
                "%",
                "!<",
                "a: !%GG x"
            })
    void refusesWhatTheEndOfTheTextCutsOff(String text) {
        assertThrows(Refusal.class, () -> new YamlParsing(text).events());
    }

    @Test
    void keepsTheTextOfAScalarWhateverItsType() throws Refusal {
        var events = YamlParsing.meaning(new YamlParsing("[0123, ~, 1e7]").events());
        assertEquals(
                "0123 ~ 1e7",
                String.join(
                        " ",
                        events.stream()
                                .filter(each -> each.kind() == YamlEvent.Kind.SCALAR)
                                .map(YamlEvent::content)
                                .toList()));
    }

    @Test
    void doesNotFollowReferences() throws Refusal {
        var bomb = new StringBuilder("a0: &a0 [x]\n");
        for (var i = 1; i < 40; i++) {
            var previous = "*a" + (i - 1);
            bomb.append("a%d: &a%d [%s, %s]\n".formatted(i, i, previous, previous));
        }
        assertEquals(4 + 4 + 39 * 5 + 2, new YamlParsing(bomb.toString()).events().size());
    }
}
