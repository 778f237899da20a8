package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Set;

class ServiceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{image: kestra/kestra}|true",
                "{image: 'kestra/kestra:v1'}|true",
                "{image: postgres}|false",
                "{image: [kestra/kestra]}|false",
                "{<<: {image: kestra/kestra}}|true",
                "{<<: {image: kestra/kestra}, image: postgres}|false",
                "{build: .}|false",
                "x|false",
                "~|false"
            })
    void runsKestraWhereItsImageSaysSo(String yaml, boolean kestra) throws Refusal {
        assertEquals(kestra, service("services:\n  a: " + yaml + "\n", "a").runsKestra());
    }

    @Test
    void isAnotherOneByReference() throws Refusal {
        var text = "services:\n  a: &a {image: kestra/kestra}\n  b: *a\n";
        var other = service(text, "b");
        assertEquals(true, other.isAlias());
        assertEquals(true, other.runsKestra());
        assertEquals(false, service(text, "a").isAlias());
    }

    @Test
    void hasNoBodyWhereItIsNoMapping() throws Refusal {
        var service = service("services:\n  a: [x]\n", "a");
        assertNull(service.body());
        assertNull(service.find("image"));
        assertEquals(0, service.environment().variables().size());
    }

    @Test
    void findsItsOwnEnvironmentBeforeAMergedOne() throws Refusal {
        var service =
                service("services:\n  a: {<<: {environment: [B=x]}, environment: [A=x]}\n", "a");
        assertEquals(Set.of("A"), service.environment().variables().keySet());
        var found = service.find("environment");
        assertSame(service.body(), found == null ? null : found.owner());
    }

    private static Service service(String text, String name) throws Refusal {
        return ComposeFile.parse(text).chosen(Set.of(name)).getFirst();
    }
}
