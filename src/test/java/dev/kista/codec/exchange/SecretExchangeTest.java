package dev.kista.codec.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.kista.codec.Dialect;
import dev.kista.codec.Fix;
import dev.kista.codec.Format;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Problem;
import dev.kista.codec.ProblemTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class SecretExchangeTest {
    private final SecretReader reader = new SecretReader();
    private final SecretWriter writer = new SecretWriter();

    @ParameterizedTest
    @EnumSource(
            names = {
                "ENCODED",
                "COMPOSE",
                "COMPOSE_LIST",
                "COMPOSE_ENV_FILE",
                "COMPOSE_SERVICE",
                "KUBERNETES",
                "HELM",
                "DOCKER_ARGS",
                "TERRAFORM"
            })
    void refusesForKestraWhatKestraWouldNotTellApart(Format format) {
        var secrets =
                List.of(
                        PlainSecret.of("a", "1"),
                        PlainSecret.of("A", "2"),
                        PlainSecret.of("A", "3"),
                        PlainSecret.of("B-C", "4"),
                        PlainSecret.of("ſ", "5"),
                        PlainSecret.of("1", "6"),
                        PlainSecret.of("D", "\uD83D"),
                        PlainSecret.of("secret_x", "\0"));
        assertEquals(
                """
                E write.key-case-collision A
                E write.key-case-collision A
                E write.key-invalid B-C
                E write.key-invalid ſ
                E write.key-invalid 1
                E write.lone-surrogate D
                W write.key-prefixed secret_x
                W write.nul secret_x\
                """,
                ProblemTable.of(refused(secrets, format)));
        var renamed = refused(secrets, format).get(2);
        assertEquals(List.of("B_C"), renamed.details());
        assertEquals(List.of(Fix.RENAME_KEY), renamed.fixes());
    }

    @Test
    void writesUpperCaseNamesForKestraAndKeysAsTheyAreForJson() {
        var secrets = List.of(PlainSecret.of("my_key", "é"), PlainSecret.of("EMPTY", ""));
        assertEquals("SECRET_MY_KEY=w6k=\nSECRET_EMPTY=\n", text(secrets, Format.ENCODED));
        assertEquals("{\n  \"my_key\": \"é\",\n  \"EMPTY\": \"\"\n}\n", text(secrets, Format.JSON));
    }

    static Stream<Format> writingValues() {
        return Format.writable().stream().filter(each -> each != Format.COMPOSE_ENV_FILE);
    }

    @ParameterizedTest
    @MethodSource("writingValues")
    void hidesEveryValueOnAScreen(Format format) {
        var secrets = List.of(PlainSecret.of("A", "plain-sentinel"));
        var shown =
                assertInstanceOf(
                                Written.Text.class,
                                writer.write(secrets, format, WriteOptions.MASKED))
                        .text();
        assertFalse(shown.contains("plain-sentinel"));
        assertFalse(shown.contains("cGxhaW4t"));
        assertEquals(true, shown.contains(WriteOptions.MASK));
    }

    @Test
    void writesTheEnvironmentOfAComposeFile() {
        var secrets = List.of(PlainSecret.of("A", "é"), PlainSecret.of("EMPTY", ""));
        assertEquals(
                """
                environment:
                  SECRET_A: "w6k="
                  SECRET_EMPTY: ""
                """,
                text(secrets, Format.COMPOSE));
        assertEquals(
                """
                environment:
                  - "SECRET_A=w6k="
                  - "SECRET_EMPTY="
                """,
                text(secrets, Format.COMPOSE_LIST));
        assertEquals("environment: {}\n", text(List.of(), Format.COMPOSE));
        assertEquals("environment: []\n", text(List.of(), Format.COMPOSE_LIST));
    }

    @Test
    void saysThatKestraDoesNotDecodeTheMacroForm() {
        var written = writer.write(List.of(), Format.MACRO, WriteOptions.PLAIN);
        assertEquals(
                "N macro.not-for-kestra",
                ProblemTable.of(assertInstanceOf(Written.Text.class, written).problems()));
    }

    @Test
    void takesTheLastOfAKeyGivenTwiceAndReportsKeysThatDifferByCase() {
        var reading = read("SECRET_A=MQ==\nSECRET_B=Mg==\nSECRET_A=Mw==\nSECRET_b=NA==\n");
        assertEquals("B=2\nA=3\nb=4", ProblemTable.secrets(reading.secrets()));
        assertEquals(
                "W key.twice A@3:1\nW key.case-collision b@4:1",
                ProblemTable.of(reading.problems()));
    }

    @Test
    void warnsOfPlainValuesThatAreEncodedAlready() {
        var reading = read("{\"A\": \"aGVsbG8=\", \"B\": \"password\", \"C\": \"x\\n\"}");
        assertEquals(
                "W value.looks-encoded A@1:2\nW value.line-break-at-end C@1:36",
                ProblemTable.of(reading.problems()));
    }

    @Test
    void refusesHalvesOfCharactersWhereverTheyCameFrom() {
        var reading = read("{\"A\": \"\\ud800\", \"B\": \"b\"}");
        assertEquals("B=b", ProblemTable.secrets(reading.secrets()));
        assertEquals("E value.lone-surrogate A@1:2", ProblemTable.of(reading.problems()));
    }

    @Test
    void readsAndWritesPlainEnvFilesByTheirDialect() {
        var reading = read("A='it''s'\nB=\"x#y\" # c\nC=aGVsbG8=\n");
        assertEquals("env.text-after-quote", reading.problems().getFirst().code());
        var secrets = List.of(PlainSecret.of("a.b", "x y$Z"));
        assertEquals("a.b=\"x y\\$Z\"\n", text(secrets, Format.ENV));
    }

    private SecretReading read(String text) {
        return reader.read(text, Optional.empty(), Dialect.COMPOSE);
    }

    private String text(List<PlainSecret> secrets, Format format) {
        return assertInstanceOf(
                        Written.Text.class, writer.write(secrets, format, WriteOptions.PLAIN))
                .text();
    }

    private List<Problem> refused(List<PlainSecret> secrets, Format format) {
        return assertInstanceOf(
                        Written.Refused.class, writer.write(secrets, format, WriteOptions.PLAIN))
                .problems();
    }
}
