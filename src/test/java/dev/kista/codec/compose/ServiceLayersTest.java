package dev.kista.codec.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.util.Optional;

class ServiceLayersTest {
    private static final String CHAIN =
            """
            services:
              a: {extends: {service: b}}
              b: {extends: c}
              c: {image: kestra/kestra}
              d: {image: postgres}
            """;

    @Test
    void putsWhatIsExtendedBeforeWhatExtendsIt() {
        assertEquals("4 3 2", layers(CHAIN, "a", false));
        assertEquals("5", layers(CHAIN, "d", false));
    }

    @Test
    void takesTheOnlyServiceOrTheOnlyOneThatRunsKestra() {
        assertEquals("1", layers("services: {x: {}}", null, false));
        assertEquals("4", layers(CHAIN, null, true));
    }

    @Test
    void interpolatesTheNameOfWhatIsExtended() {
        var root = YamlNodes.read("services: {a: {extends: $X}, b: {}}");
        var layers = new ServiceLayers(root, scalar -> scalar.getValue().replace("$X", "b"));
        assertEquals(2, layers.of(Optional.of("a"), false).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "a: b|-|compose.no-services|[]",
                "services: x|-|compose.no-services|[]",
                "services: {}|-|compose.no-services|[]",
                "services: {a: {}, b: {}}|-|compose.service-needed|[a, b]",
                "services: {a: {}}|b|compose.service-missing|[b, a]",
                "services: {a: x}|a|compose.service-missing|[a, a]",
                "services: {a: {extends: b}}|a|compose.service-missing|[b, a]",
                "services: {a: {extends: a}}|a|compose.extends-circle|[]",
                "services: {a: {extends: b}, b: {extends: a}}|a|compose.extends-circle|[]",
                "services: {a: {extends: {file: x, service: b}}}|a|compose.extends-file|[]",
                "services: {a: {extends: [b]}}|a|compose.extends-shape|[]",
                "services: {a: {extends: {}}}|a|compose.extends-shape|[]"
            })
    void saysWhyNoServiceIsMeant(String yaml, String name, String code, String details) {
        var refused = assertThrows(ComposeRefused.class, () -> layers(yaml, name, false));
        assertEquals(code, refused.problem().code());
        assertEquals(details, refused.problem().details().toString());
    }

    @Test
    void namesOnlyTheServicesThatRunKestraWhereSeveralDo() {
        var yaml =
                "services: {a: {image: kestra/kestra}, b: {image: x}, c: {image: kestra/kestra}}";
        var refused = assertThrows(ComposeRefused.class, () -> layers(yaml, null, true));
        assertEquals("[a, c]", refused.problem().details().toString());
    }

    private static String layers(String yaml, String name, boolean kestra) {
        return String.join(
                " ",
                new ServiceLayers(YamlNodes.read(yaml), ScalarNode::getValue)
                        .of(Optional.ofNullable(name), kestra).stream()
                                .map(each -> String.valueOf(YamlNodes.at(each).line()))
                                .toList());
    }
}
