package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{a: 1, <<: {a: 2}}|1",
                "{<<: {a: 2}, a: 1}|1",
                "{<<: [{b: 1}, {a: 2}, {a: 3}]}|2",
                "{<<: {<<: {a: 4}}}|4",
                "{<<: [{<<: {a: 5}}, {a: 6}]}|5",
                "{<<: x}|-",
                "{'<<': {a: 1}}|-",
                "{a: }|''"
            })
    void findsTheStrongestOfWhatIsMerged(String yaml, String value) {
        var found = Mappings.find(Yaml.mapping(yaml), "a");
        assertEquals(
                value, found == null ? "-" : ((YamlNode.Scalar) found.entry().value()).content());
    }

    @Test
    void saysInWhichMappingItStands() {
        var root = Yaml.mapping("x: &x {a: 1}\ny: {<<: *x}\n");
        var found = Mappings.find((YamlNode.Mapping) Yaml.at(root, "y"), "a");
        assertSame(Yaml.at(root, "x"), found == null ? null : found.owner());
    }

    @Test
    void countsAMappingOnceThatIsMergedTwice() {
        var root = Yaml.mapping("x: &x {a: 1}\ny: {<<: [*x, *x]}\n");
        assertEquals(2, Mappings.withMerged((YamlNode.Mapping) Yaml.at(root, "y")).size());
    }

    @Test
    void isNoKeyThatAMergeIs() {
        assertNull(Mappings.own(Yaml.mapping("{<<: {a: 1}}"), "<<"));
        assertEquals(true, Mappings.own(Yaml.mapping("{'<<': 1}"), "<<") != null);
    }

    @ParameterizedTest
    @CsvSource({"'{a: 1, \"a\": 2}', a", "'{<<: {}, <<: {}}', <<", "'{1: x, ''1'': y}', 1"})
    void refusesAKeyThatStandsTwiceHoweverItIsWritten(String yaml, String key) {
        var document = Yaml.document(yaml);
        var refusal =
                assertThrows(
                        Refusal.class,
                        () ->
                                Mappings.requireUniqueKeys(
                                        document, (YamlNode.Mapping) document.root()));
        assertEquals(key, refusal.problem().key());
    }

    @Test
    void leavesKeysThatAreNoScalarsAndOtherMappingsAlone() throws Refusal {
        var document = Yaml.document("? [a]\n: 1\n? [a]\n: 2\nb: {c: 1, c: 2}\n");
        Mappings.requireUniqueKeys(document, (YamlNode.Mapping) document.root());
        assertEquals(3, ((YamlNode.Mapping) document.root()).entries().size());
    }
}
