package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariableRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"A", "1", "a.b-c", "A B", "$A", "<", "é", "😀", "~", "null"})
    void takesEveryNameThatAContainerCanHave(String name) {
        assertDoesNotThrow(() -> VariableRules.require(Patches.put(name, "x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", " A", "A\u2003", "=", "A=", "\0A", "a\uDE00"})
    void refusesBlanksAroundANameAndWhatWouldEndIt(String name) {
        var refusal =
                assertThrows(Refusal.class, () -> VariableRules.require(Patches.put(name, "x")));
        assertEquals("patch.not-a-name", refusal.problem().code());
    }

    @Test
    void namesTheVariableWhoseValueCannotBe() {
        var refusal =
                assertThrows(
                        Refusal.class,
                        () -> VariableRules.require(Patches.put("A", "", "B", "x\0")));
        assertEquals("B", refusal.problem().key());
        assertDoesNotThrow(() -> VariableRules.require(Patches.put("A", "\n\u0001😀")));
    }

    @Test
    void leavesTheNamesOfWhatIsRemovedAlone() {
        assertDoesNotThrow(() -> VariableRules.require(Patches.remove(" ", "A=")));
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "$, $$", "$$A, $$$$A", "${A}, $${A}", "a, a"})
    void doublesEveryDollar(String value, String escaped) {
        assertEquals(escaped, VariableRules.escaped(value));
    }
}
