package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{a: 1, b: [2]}'|true|a: 1;b: [2]",
                "'a: 1 # c\n\"b\": !t &x 2\n'|false|a: 1;\"b\": !t &x 2",
                "'{}'|true|''",
                "'a:\n'|false|a:"
            })
    void ofAMappingReachFromTheKeyToTheEndOfTheValue(String text, boolean flow, String parts) {
        var found = Parts.of(Yaml.mapping(text));
        assertEquals(flow, found.isFlow());
        assertEquals(parts, texts(found, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'- a\n- !t &x b\n'|false|- a;- !t &x b",
                "'[a, \"b\"]'|true|a;\"b\"",
                "'- - a'|false|- - a",
                "'[]'|true|''"
            })
    void ofASequenceReachFromTheDashToTheEndOfTheItem(String text, boolean flow, String parts) {
        var found = Parts.of((YamlNode.Sequence) Yaml.root(text));
        assertEquals(flow, found.isFlow());
        assertEquals(parts, texts(found, text));
    }

    @Test
    void knowWhatAParserReportsOfEach() {
        var document = Yaml.document("{a: 1, b: [2]}");
        var parts = Parts.of((YamlNode.Mapping) document.root());
        var first = parts.get(0);
        assertEquals(first.firstEvent(), parts.firstEvent());
        assertEquals("a", document.events().get(first.firstEvent()).content());
        assertEquals("b", document.events().get(first.afterEvent()).content());
        assertEquals(
                YamlEvent.Kind.MAPPING_END,
                document.events().get(parts.get(1).afterEvent()).kind());
    }

    private static String texts(Parts parts, String text) {
        return String.join(
                ";",
                parts.all().stream()
                        .map(each -> text.substring(each.start(), each.end()))
                        .toList());
    }
}
