package dev.kista.codec.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.NamedValue;
import dev.kista.codec.ProblemTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;

class DockerArgsWriterTest {
    private final DockerArgsWriter writer = new DockerArgsWriter();

    @Test
    void endsEveryLineButTheLastWithABackslash() {
        assertEquals("-e 'A=1'\n", text("A"));
        assertEquals("-e 'A=1' \\\n-e 'B=1' \\\n-e 'C=1'\n", text("A", "B", "C"));
        assertEquals("\n", text());
    }

    @Test
    void quotesNameAndValueAsOneWord() {
        assertEquals(
                "-e 'it'\\''s=a=b'\\''c'\n", writer.text(List.of(new NamedValue("it's", "a=b'c"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b", " ", "1", "é", "-e", "a\nb"})
    void takesEveryNameThatHasNoEqualsSign(String name) {
        assertEquals(
                "N docker.args-seen",
                ProblemTable.of(writer.check(List.of(new NamedValue(name, "=")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "A=B", "A\0"})
    void refusesANameThatDockerWouldCutOff(String name) {
        assertEquals(
                "env.write-key", writer.check(List.of(new NamedValue(name, "x"))).getLast().code());
    }

    private String text(String... names) {
        return writer.text(Arrays.stream(names).map(each -> new NamedValue(each, "1")).toList());
    }
}
