package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;

class CaseCollisionsTest {
    @ParameterizedTest
    @CsvSource({
        "SECRET_a, SECRET_A, true",
        "SECRET_ab, SECRET_Ab, true",
        "SECRET_A, SECRET_A, false",
        "secret_A, SECRET_A, false",
        "a, A, false",
        "SECRET_B, SECRET_A, false",
        "SECRET_, SECRET_A, false"
    })
    void areFoundAmongSecretsAlone(String there, String put, boolean collision) {
        var change = Patches.put(put, "x");
        if (collision) {
            var refusal = assertThrows(Refusal.class, () -> require(there, change));
            assertEquals("patch.case-collision", refusal.problem().code());
            assertEquals(put, refusal.problem().key());
            assertEquals(List.of(there), refusal.problem().details());
        } else {
            assertDoesNotThrow(() -> require(there, change));
        }
    }

    @Test
    void areNoneWhereTheOtherGoes() {
        var change =
                new ComposeChange.SetVariables(
                        Patches.put("SECRET_A", "x").put(), Set.of("SECRET_a"));
        assertDoesNotThrow(() -> require("SECRET_a", change));
    }

    private static void require(String there, ComposeChange.SetVariables change) throws Refusal {
        var document = Yaml.document("environment: {" + there + ": x}");
        CaseCollisions.require(
                Environment.of(Yaml.found(document, "environment")),
                change,
                new PatchDraft(document));
    }
}
