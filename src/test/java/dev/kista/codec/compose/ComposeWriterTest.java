package dev.kista.codec.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.NamedValue;
import dev.kista.codec.ProblemTable;
import dev.kista.codec.Variable;
import dev.kista.codec.dotenv.EnvLookup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class ComposeWriterTest {
    @ParameterizedTest
    @EnumSource
    void writesNothingAsAnEmptyBlock(ComposeWriter writer) {
        var block = ComposeServices.of(YamlNodes.read(writer.text(List.of()))).blocks();
        assertEquals(List.of(), new EnvironmentBlock(EnvLookup.NONE).read(block.getFirst()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123",
                "null",
                "~",
                "$A",
                "${A:-x}",
                "$$",
                "it's \"x\"",
                "a\r\nb\n",
                "# c",
                "é😀",
                "\uFEFF",
                "\u0085",
                "=",
                " "
            })
    void givesTheContainerEveryValueInBothForms(String value) {
        for (var writer : ComposeWriter.values()) {
            var written = writer.text(List.of(new NamedValue("A", value)));
            var root = YamlNodes.read(written);
            var block = YamlNodes.child(root, "environment").orElseThrow();
            var read = new EnvironmentBlock(EnvLookup.NONE).read(block);
            assertEquals(List.of(value), read.stream().map(Variable::value).toList(), written);
            assertEquals("A", read.getFirst().name());
        }
    }

    @Test
    void doublesADollarOfANameOnlyWhereComposeReadsIt() {
        var value = List.of(new NamedValue("A$B", "x"));
        assertEquals("environment:\n  \"A$B\": \"x\"\n", ComposeWriter.MAPPING.text(value));
        assertEquals("environment:\n  - \"A$$B=x\"\n", ComposeWriter.LIST.text(value));
    }

    @Test
    void refusesInEachFormWhatThatFormCannotName() {
        var values =
                List.of("", "A=B", "A ", "A\u00A0", "A\0", "a".repeat(1001), "A B").stream()
                        .map(each -> new NamedValue(each, "x"))
                        .toList();
        assertEquals(
                "env.write-key:0 env.write-key:4 yaml.key-too-long:5",
                check(ComposeWriter.MAPPING, values));
        assertEquals(
                "env.write-key:0 env.write-key:1 env.write-key:2 env.write-key:3 env.write-key:4",
                check(ComposeWriter.LIST, values));
    }

    @ParameterizedTest
    @EnumSource
    void refusesNul(ComposeWriter writer) {
        assertEquals(
                "E env.write-nul A",
                ProblemTable.of(writer.check(List.of(new NamedValue("A", "\0")))));
    }

    private static String check(ComposeWriter writer, List<NamedValue> values) {
        var names = values.stream().map(NamedValue::name).toList();
        return String.join(
                " ",
                writer.check(values).stream()
                        .map(each -> each.code() + ":" + names.indexOf(each.key()))
                        .toList());
    }
}
