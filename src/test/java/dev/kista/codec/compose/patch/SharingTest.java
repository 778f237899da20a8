package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.Set;

class SharingTest {
    private static final String SHARED =
            """
            x: &x {A: 1}
            services:
              a: &a {environment: *x}
              b: {environment: {<<: *x}}
              c: {<<: *a}
              d: {environment: {A: 1}}
            """;

    @ParameterizedTest
    @CsvSource({"a b c, ''", "a b c d, ''", "a b, c", "b c, a", "a c, b"})
    void refusesAnEnvironmentThatAnotherServiceSees(String targets, String other) throws Refusal {
        var file = ComposeFile.parse(SHARED);
        var sharing = sharing(file, targets);
        var environment = Yaml.at(file.document().root(), "x");
        var service = file.services().getFirst();
        if (other.isEmpty()) {
            assertDoesNotThrow(() -> sharing.requireTargetsOnly(environment, service));
        } else {
            var refusal =
                    assertThrows(
                            Refusal.class, () -> sharing.requireTargetsOnly(environment, service));
            assertEquals("patch.shared", refusal.problem().code());
            assertEquals(other, refusal.problem().details().getLast());
        }
    }

    @Test
    void refusesAnEnvironmentThatIsUsedAsSomethingElse() throws Refusal {
        var file =
                ComposeFile.parse("x: &x {A: 1}\nservices:\n  a: {environment: *x, labels: *x}\n");
        var refusal =
                assertThrows(
                        Refusal.class,
                        () ->
                                sharing(file, "a")
                                        .requireTargetsOnly(
                                                Yaml.at(file.document().root(), "x"),
                                                file.services().getFirst()));
        assertEquals("patch.shared-elsewhere", refusal.problem().code());
    }

    @Test
    void knowsWhoInheritsFromABody() throws Refusal {
        var file =
                ComposeFile.parse(
                        "services:\n"
                                + "  a: &a {x: 1}\n"
                                + "  b: {<<: *a}\n"
                                + "  c: {<<: *a, environment: []}\n");
        var body = file.services().getFirst().body();
        var sharing = sharing(file, "a");
        var bodies = Set.of(body == null ? Yaml.root("x") : body);
        assertEquals(true, sharing.inherits(file.services().get(0), bodies));
        assertEquals(true, sharing.inherits(file.services().get(1), bodies));
        assertEquals(false, sharing.inherits(file.services().get(2), bodies));
    }

    @Test
    void mergesOnlyByAnAnchorThatIsSetOnce() throws Refusal {
        var file =
                ComposeFile.parse(
                        "x: &x {A: 1}\n"
                                + "y: &y {}\n"
                                + "z: &y {}\n"
                                + "l: &l []\n"
                                + "n: {}\n"
                                + "services:\n"
                                + "  a: {b: *x}\n");
        var root = file.document().root();
        var sharing = sharing(file, "a");
        assertEquals("x", sharing.anchorOf(Yaml.at(root, "x")));
        assertEquals("x", sharing.anchorOf(Yaml.at(root, "services", "a", "b")));
        assertNull(sharing.anchorOf(Yaml.at(root, "y")));
        assertNull(sharing.anchorOf(Yaml.at(root, "l")));
        assertNull(sharing.anchorOf(Yaml.at(root, "n")));
    }

    private static Sharing sharing(ComposeFile file, String targets) throws Refusal {
        return new Sharing(
                file,
                file.chosen(Set.copyOf(Arrays.asList(targets.split(" ")))),
                new PatchDraft(file.document()));
    }
}
