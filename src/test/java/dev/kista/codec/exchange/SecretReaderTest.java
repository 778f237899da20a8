package dev.kista.codec.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Dialect;
import dev.kista.codec.Fix;
import dev.kista.codec.Format;
import dev.kista.codec.ProblemTable;
import dev.kista.codec.TextBytes;
import dev.kista.codec.kestra.Remedies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class SecretReaderTest {
    private final SecretReader reader = new SecretReader();

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n", "# comment\n", "   "})
    void takesNothingForAnEmptyEnvFile(String text) {
        var reading = reader.read(text, Optional.empty(), Dialect.COMPOSE);
        assertEquals(Format.ENV, reading.format());
        assertEquals(List.of(), reading.secrets());
        assertEquals(false, reading.hasErrors());
    }

    static List<Format> readable() {
        return Format.readable();
    }

    @ParameterizedTest
    @MethodSource("readable")
    void neverThrowsForTextThatIsNotOfTheFormat(Format format) {
        for (var text :
                List.of("", "\0", "{", "[", "'", "a: b: c", "\uD83D", "=\n=\n", "-", "&a *a")) {
            assertEquals(format, reader.read(text, Optional.of(format), Dialect.COMPOSE).format());
        }
    }

    @Test
    void readsAsToldAndNotAsItLooks() {
        var reading = reader.read("{\"A\": \"x\"}", Optional.of(Format.YAML), Dialect.NODE);
        assertEquals(Format.YAML, reading.format());
        assertEquals(Dialect.NODE, reading.dialect());
        assertEquals("A=x", ProblemTable.secrets(reading.secrets()));
    }

    @Test
    void sortsFindingsByTheirPlace() {
        var text = "{\"A\": null,\n\"B\": 1,\n\"C\": [],\n\"A\": \"x\", \"a\": \"y\"}";
        assertEquals(
                """
                E json.null A@1:7
                N json.not-text B@2:6
                E json.nested C@3:6
                W key.case-collision a@4:11\
                """,
                ProblemTable.of(
                        reader.read(text, Optional.of(Format.JSON), Dialect.COMPOSE).problems()));
    }

    @Test
    void leavesKeysGivenTwiceInAnEnvFileToItsDialect() {
        var reading = reader.read("A=1\nA=2\n", Optional.of(Format.ENV), Dialect.DOCKER);
        assertEquals("A=2", ProblemTable.secrets(reading.secrets()));
        assertEquals(
                false,
                reading.problems().stream().anyMatch(each -> each.code().equals("key.twice")));
    }

    @Test
    void appliesTheFixesThatWereChosen() {
        var fixed = new Remedies(Map.of("A", List.of(Fix.DECODE_ONCE)));
        var reading =
                reader.read(
                        "{\"A\": \"aGVsbG8=\", \"B\": \"aGVsbG8=\"}",
                        Optional.of(Format.JSON),
                        Dialect.COMPOSE,
                        fixed);
        assertEquals("A=hello\nB=aGVsbG8=", ProblemTable.secrets(reading.secrets()));
        assertEquals("W value.looks-encoded B@1:19", ProblemTable.of(reading.problems()));
    }

    @Test
    void refusesAKeyThatIsHalfACharacter() {
        var reading =
                reader.read("\\udc00=x\nB=y\n", Optional.of(Format.PROPERTIES), Dialect.COMPOSE);
        assertEquals("B=y", ProblemTable.secrets(reading.secrets()));
        assertEquals("value.lone-surrogate", reading.problems().getFirst().code());
    }

    @ParameterizedTest
    @EnumSource(names = {"HELM", "DOCKER_ARGS", "FISH", "POWERSHELL", "TERRAFORM"})
    void isNotAskedForWhatIsOnlyWritten(Format format) {
        assertThrows(
                IllegalArgumentException.class,
                () -> reader.read("A=1", Optional.of(format), Dialect.COMPOSE));
    }

    @Test
    void decodesBytesOnlyWhereTheyAreText() {
        assertInstanceOf(TextBytes.Text.class, reader.decode(new byte[0]));
        assertInstanceOf(TextBytes.Refused.class, reader.decode(new byte[] {'A', '=', 0}));
    }
}
