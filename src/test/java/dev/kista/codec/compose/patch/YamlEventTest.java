package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.common.ScalarStyle;

class YamlEventTest {
    @Test
    void neverSaysTheContentOfAScalar() {
        assertEquals(
                "SCALAR",
                YamlEvent.scalar("anchor", "!t", "hunter2", ScalarStyle.PLAIN).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: x|a: 'x'",
                "a: x|a: y",
                "a: x|a: &n x",
                "a: x|a: !t x",
                "a: [x]|'a:\n- x'",
                "a: {b: x}|'a:\n  b: x'",
                "'a: &n x\nb: *n'|'a: &n x\nb: x'"
            })
    void differsWhereTheMeaningOrTheStyleDoes(String one, String other) {
        assertNotEquals(Yaml.document(one).events(), Yaml.document(other).events());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: x|'a:   x # c\n'",
                "a: [x, y]|'a: [ x,\n  y ]'",
                "'a: \"\\x41\"'|a: \"A\"",
                "'a:\n- x'|'a:\n    - x'"
            })
    void isTheSameWhereverItStands(String one, String other) {
        assertEquals(Yaml.document(one).events(), Yaml.document(other).events());
    }
}
