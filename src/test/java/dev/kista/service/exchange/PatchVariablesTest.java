package dev.kista.service.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Format;
import dev.kista.codec.PlainSecret;
import dev.kista.model.SecretKey;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

class PatchVariablesTest {
    @Test
    void encodesForKestraInTheOrderOfTheSecrets() {
        var variables =
                of(
                        Format.ENCODED,
                        Set.of(),
                        PlainSecret.of("z", "\uD83D\uDE00"),
                        PlainSecret.of("A", ""));
        assertEquals(List.of("SECRET_Z", "SECRET_A"), List.copyOf(variables.put().keySet()));
        assertEquals("8J+YgA==", variables.put().get("SECRET_Z"));
        assertEquals("", variables.put().get("SECRET_A"));
    }

    @Test
    void writesAPlainEnvFileAsItIs() {
        var variables = of(Format.ENV, Set.of(new SecretKey("old")), PlainSecret.of("z", "a b"));
        assertEquals(Map.of("Z", "a b"), variables.put());
        assertEquals(Set.of("OLD"), variables.remove());
    }

    @Test
    void neverRemovesWhatIsPut() {
        var variables =
                of(
                        Format.COMPOSE,
                        Set.of(new SecretKey("a"), new SecretKey("b")),
                        PlainSecret.of("A", "v"));
        assertEquals(Set.of("SECRET_B"), variables.remove());
    }

    @Test
    void putsNothingAtAllWhereOneKeyIsNone() {
        var variables =
                of(Format.ENCODED, Set.of(), PlainSecret.of("A", "v"), PlainSecret.of("a-b", "v"));
        assertEquals(Map.of(), variables.put());
        assertEquals("a-b", variables.problems().getFirst().key());
        assertTrue(variables.problems().getFirst().isError());
    }

    @Test
    void showsNamesAndNoValue() {
        var words =
                of(Format.ENV, Set.of(new SecretKey("OLD")), PlainSecret.of("A", "hunter2"))
                        .toString();
        assertEquals("PatchVariables[[A], -[OLD]]", words);
    }

    private static PatchVariables of(Format format, Set<SecretKey> remove, PlainSecret... secrets) {
        return PatchVariables.of(List.of(secrets), remove, format);
    }
}
