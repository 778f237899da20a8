package dev.kista.codec.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.NamedValue;
import dev.kista.codec.ProblemTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class HelmWriterTest {
    private final HelmWriter writer = new HelmWriter();

    @Test
    void writesAnEmptyListWhereThereIsNothing() {
        assertEquals("extraEnv: []\n", writer.text(List.of()));
    }

    @Test
    void writesANameAndAValueInQuotesForEach() {
        assertEquals(
                """
                extraEnv:
                  - name: "SECRET_A"
                    value: "YWI="
                  - name: "on"
                    value: ""
                """,
                writer.text(List.of(new NamedValue("SECRET_A", "YWI="), new NamedValue("on", ""))));
    }

    @ParameterizedTest
    @CsvSource({"$(A), $$(A)", "$, $$", "$$, $$$$", "a$b, a$$b", "(A), (A)"})
    void doublesEveryDollarOfAValue(String value, String written) {
        assertEquals(
                "extraEnv:\n  - name: \"A\"\n    value: \"" + written + "\"\n",
                writer.text(List.of(new NamedValue("A", value))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "_", "a.b-c", "-", ".", "A1"})
    void takesNamesThatAContainerCanHave(String name) {
        assertEquals(List.of(), writer.check(List.of(new NamedValue(name, "x"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1A", "A B", "A=", "é", "A\n", "$A"})
    void refusesOtherNames(String name) {
        assertEquals(
                "kubernetes.key",
                writer.check(List.of(new NamedValue(name, "x"))).getFirst().code());
    }

    @Test
    void refusesNul() {
        assertEquals(
                "E env.write-nul A",
                ProblemTable.of(writer.check(List.of(new NamedValue("A", "x\0")))));
    }
}
