package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

class EnvironmentTest {
    @Test
    void isEmptyWhereTheServiceHasNone() {
        assertEquals(Map.of(), Environment.of(null).variables());
        assertEquals(0, Environment.of(null).all().size());
        assertEquals(Map.of(), of("x").variables());
        assertEquals(Map.of(), of("").variables());
    }

    @Test
    void takesOfAMappingTheFirstAndOfAListTheLast() {
        assertEquals("[A, B]", names(of("{<<: {A: 2, B: 2}, A: 1}")));
        assertEquals(true, of("{<<: {A: '2'}, A: '1'}").has("A", "1"));
        assertEquals(true, of("[A=1, A=2]").has("A", "2"));
    }

    @Test
    void countsEveryVariableAlsoOneThatAnotherHides() {
        assertEquals(3, of("{<<: {A: 2, B: 2}, A: 1}").all().size());
        assertEquals(2, of("[A=1, A=2]").all().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{A: 'x'}|x|true",
                "{A: x}|x|true",
                "{A: 1}|1|false",
                "{A: '1'}|1|true",
                "{A: !!str 1}|1|false",
                "{A: !x y}|y|false",
                "{A: '$$x'}|$x|true",
                "{A: '$x'}|$x|false",
                "{A: }|''|false",
                "{A: ''}|''|true",
                "{A: [x]}|x|false",
                "[A=x]|x|true",
                "['A=']|''|true",
                "[A]|''|false",
                "[A=$$x]|$x|true",
                "{B: x}|x|false"
            })
    void hasAValueOnlyWhereTheContainerSeesIt(String yaml, String value, boolean has) {
        assertEquals(has, of(yaml).has("A", value));
    }

    @Test
    void readsTheNameOfAnItemUpToItsFirstEqualsSign() {
        assertEquals("[A, B$C, ]", names(of("[A=x=y, B$$C, =x, {D: x}]")));
    }

    @Test
    void neverSaysAValue() {
        assertFalse(of("{A: hunter2}").all().toString().contains("hunter2"));
        assertFalse(of("{A: hunter2}").toString().contains("hunter2"));
    }

    private static String names(Environment environment) {
        return environment.variables().keySet().toString();
    }

    private static Environment of(String yaml) {
        return Environment.of(Mappings.find(Yaml.mapping("environment: " + yaml), "environment"));
    }
}
