package dev.kista.codec.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.ProblemTable;
import dev.kista.codec.dotenv.EnvLookup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class EnvironmentBlockTest {
    private static final EnvLookup HOST =
            name -> name.equals("H") ? Optional.of("host") : Optional.empty();

    private final EnvironmentBlock block = new EnvironmentBlock(HOST);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{A: x, B: ''}|A=x B=",
                "[A=x, B=, C==]|A=x B= C==",
                "{A: 0123, B: True, C: 1e7}|A=83 B=true C=1e+07",
                "{A: '0123', B: !!str 0123, C: \"true\"}|A=0123 B=0123 C=true",
                "{H: , N: ~}|H=host N",
                "[H, N]|H=host N",
                "{A: '${H}', B: '$$H', C: '${N:-d}'}|A=host B=$H C=d",
                "['${H}=x', 'A=$H']|host=x A=host",
                "[A=1, B=2, A=3]|A=3 B=2",
                "{A: !reset x, B: y}|B=y",
                "{A: !!binary aGk=}|A=hi",
                "{<<: {A: 1, B: 1}, A: 2}|A=2 B=1",
                "{<<: [{A: 1}, {A: 2, B: 2}]}|A=1 B=2",
                "{'<<': x}|<<=x",
                "{}|",
                "[]|"
            })
    void givesTheContainerWhatComposeDoes(String yaml, String variables) {
        assertEquals(variables == null ? "" : variables, read(yaml));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x|compose.environment-shape|",
                "{A: [x]}|compose.value-shape|A",
                "{A: .inf}|compose.value-shape|A",
                "{A: !!binary '?'}|compose.value-shape|A",
                "{A: !!binary aGk}|compose.value-shape|A",
                "{A: !!binary 'aG k='}|compose.value-shape|A",
                "{1: x}|compose.key|",
                "{~: x}|compose.key|",
                "{A: x, A: y}|compose.duplicate-key|A",
                "{<<: x}|compose.merge|",
                "{<<: [{}, 1]}|compose.merge|",
                "&a {<<: *a}|compose.merge|",
                "[{A: x}]|compose.item-shape|",
                "[1]|compose.item-shape|",
                "['A =x']|compose.key-with-space|A"
            })
    void givesUpWhereComposeDoes(String yaml, String code, String key) {
        var refused = assertThrows(ComposeRefused.class, () -> read(yaml));
        assertEquals(code, refused.problem().code());
        assertEquals(key, refused.problem().key());
    }

    @Test
    void saysWhichVariableIsNotSetAndGoesOn() {
        assertEquals("A=x B=host", read("{A: 'x$N', B: $H}"));
        assertEquals("W compose.unset-variable A@1:5", ProblemTable.of(block.problems()));
        assertEquals("[N]", block.problems().getFirst().details().toString());
    }

    @Test
    void mergesAMappingTwiceButNotIntoItself() {
        assertEquals("A=1", read("{<<: [&x {A: 1}, *x]}"));
    }

    private String read(String yaml) {
        return String.join(
                " ",
                block.read(YamlNodes.read(yaml)).stream()
                        .map(
                                each ->
                                        each.value() == null
                                                ? each.name()
                                                : each.name() + "=" + each.value())
                        .toList());
    }
}
