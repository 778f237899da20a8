package dev.kista.codec.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.NamedValue;
import dev.kista.codec.ProblemTable;
import dev.kista.codec.kestra.Remedies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class ServiceWriterTest {
    @Test
    void writesOneServiceThatHasNothingButItsVariables() {
        assertEquals(
                """
                # docker compose -f docker-compose.yml -f docker-compose.secrets.yml up -d
                services:
                  kestra:
                    environment:
                      SECRET_A: "YWI="
                """,
                new ServiceWriter("kestra").text(List.of(new NamedValue("SECRET_A", "YWI="))));
    }

    @Test
    void writesAServiceWithoutVariablesThatIsValid() {
        var text = new ServiceWriter("kestra").text(List.of());
        assertEquals(true, text.endsWith("  kestra:\n    environment: {}\n"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "1", "a.b-c_D", "null", "-", "1.5"})
    void namesAServiceSoThatItIsReadAsText(String service) {
        var writer = new ServiceWriter(service);
        assertEquals(List.of(), writer.check(List.of()));
        var text = writer.text(List.of(new NamedValue("SECRET_A", "YWI=")));
        var services = YamlNodes.child(YamlNodes.read(text), "services").orElseThrow();
        assertEquals(true, YamlNodes.child(services, service).isPresent(), text);
        assertEquals(
                "A=ab", ProblemTable.secrets(ComposeReader.read(text, Remedies.NONE).secrets()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a:", "é", "a\n", "a/b"})
    void refusesANameThatComposeRefuses(String service) {
        assertEquals(
                "E compose.service-name",
                ProblemTable.of(new ServiceWriter(service).check(List.of())));
    }

    @Test
    void keepsALineBreakOfAValueInItsQuotes() {
        var text = new ServiceWriter("k").text(List.of(new NamedValue("A", "x\n\n  y")));
        assertEquals(true, text.endsWith("      A: \"x\\n\\n  y\"\n"), text);
    }
}
