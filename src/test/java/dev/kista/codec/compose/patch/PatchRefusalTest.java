package dev.kista.codec.compose.patch;

import static dev.kista.codec.compose.patch.Patches.put;
import static dev.kista.codec.compose.patch.Patches.refused;
import static dev.kista.codec.compose.patch.Patches.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Position;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatchRefusalTest {
    private static final ComposeChange.SetVariables CHANGE = put("SECRET_A", Patches.VALUE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                                              | patch.empty
                    '# nothing'                                     | patch.empty
                    'a: b'                                          | patch.no-services
                    '- a'                                           | patch.no-services
                    'services: x'                                   | patch.no-services
                    'services: {db: {image: postgres}}'             | patch.no-kestra-service
                    'services: {a: {}, a: {}}'                      | patch.duplicate-key
                    'services: {k: {image: kestra/kestra, environment: x}}' | patch.environment
                    'services: {k: {image: kestra/kestra, environment: {SECRET_A: [x]}}}' | patch.value-not-scalar
                    'services: {k: *x}'                             | patch.unknown-anchor
                    'services: ['                                   | patch.not-yaml
                    """)
    void saysWhyNot(String text, String code) {
        assertEquals(code, refused(text, CHANGE).code());
    }

    @Test
    void namesTheServicesThereAre() {
        var text = "services: {db: {image: postgres}, web: {image: kestra/other}}";
        var problem = refused(text, CHANGE, "kestra");
        assertEquals("patch.no-such-service", problem.code());
        assertEquals("[kestra, db, web]", problem.details().toString());
    }

    @Test
    void refusesANamedServiceThatIsEmpty() {
        assertEquals("patch.service", refused("services:\n  k:\n", CHANGE, "k").code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A=B", "A ", "<<", "A\0", "\uD83D"})
    void refusesWhatIsNoNameOfAVariable(String name) {
        assertEquals("patch.not-a-name", refused(service(""), put(name, "x")).code());
    }

    @Test
    void refusesWhatNoVariableCanHold() {
        assertEquals("patch.nul", refused(service(""), put("A", "a\0b")).code());
        assertEquals("patch.lone-surrogate", refused(service(""), put("A", "\uDD11")).code());
    }

    @Test
    void refusesASecretThatDiffersByCaseAlone() {
        var problem =
                refused(service("    environment:\n      SECRET_a: x\n"), put("SECRET_A", "eA=="));
        assertEquals("patch.case-collision", problem.code());
        assertEquals(new Position(5, 17), problem.at());
        assertEquals("[SECRET_a]", problem.details().toString());
    }

    @Test
    void keepsAnotherVariableThatDiffersByCaseAlone() {
        assertEquals(
                service("    environment:\n      a: x\n      A: \"y\"\n"),
                Patches.patched(service("    environment:\n      a: x\n"), put("A", "y")));
    }

    @Test
    void refusesWhereABlockDoesNotStandInLinesOfItsOwn() {
        var text = service("    ? environment\n    : SECRET_A: x\n");
        assertEquals("patch.line-occupied", refused(text, Patches.remove("SECRET_A")).code());
    }

    @Test
    void keepsValuesOutOfDescriptions() {
        var done = Patches.done(service(""), put("SECRET_A", "aHVudGVyMg=="));
        assertFalse((done + "" + done.diff() + done.diff().hunks()).contains("aHVudGVyMg"));
        assertFalse(put("SECRET_A", "aHVudGVyMg==").toString().contains("aHVudGVyMg"));
    }

    @Test
    void refusesAContradictoryRequest() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new ComposeChange.SetVariables(
                                CHANGE.put(), Patches.remove("SECRET_A").remove()));
    }
}
