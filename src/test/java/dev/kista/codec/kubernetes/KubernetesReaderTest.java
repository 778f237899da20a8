package dev.kista.codec.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Fix;
import dev.kista.codec.FormatReading;
import dev.kista.codec.ProblemTable;
import dev.kista.codec.kestra.Remedies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

class KubernetesReaderTest {
    @Test
    void decodesDataOnceAndKestrasVariablesTwice() {
        var reading =
                read(
                        """
                        apiVersion: v1
                        kind: ConfigMap
                        data:
                          SECRET_NO: x
                        ---
                        apiVersion: v1
                        kind: Secret
                        metadata:
                          name: one
                        data:
                          SECRET_A: YUdrPQ==
                        stringData:
                          SECRET_B: "aGk="
                        ---
                        kind: Secret
                        stringData:
                          SECRET_C: |
                            aGk=
                        """);
        assertEquals("B=hi\nA=hi\nC=hi", ProblemTable.secrets(reading.secrets()));
        assertEquals(
                """
                N kubernetes.other-kind@1:1
                W encoded.wrapped C@17:3\
                """,
                ProblemTable.of(reading.problems()));
    }

    @Test
    void takesOtherSecretsAsTheyStand() {
        var reading =
                read(
                        """
                        kind: Secret
                        data: {user: YW5u, twice: YW5u}
                        stringData: {password: "p w", twice: won}
                        """);
        assertEquals("password=p w\ntwice=won\nuser=ann", ProblemTable.secrets(reading.secrets()));
        assertEquals(
                """
                N kubernetes.string-data-wins twice@2:20
                N compose.plain-variable password@3:14
                N compose.plain-variable twice@3:31
                N compose.plain-variable user@2:8\
                """,
                ProblemTable.of(reading.problems()));
    }

    @Test
    void readsWhatKubectlPrints() {
        var reading =
                read(
                        """
                        {
                            "apiVersion": "v1",
                            "items": [
                                {
                                    "apiVersion": "v1",
                                    "data": {
                                        "SECRET_A": "YUdrPQ=="
                                    },
                                    "kind": "Secret"
                                }
                            ],
                            "kind": "List"
                        }
                        """);
        assertEquals("A=hi", ProblemTable.secrets(reading.secrets()));
    }

    @ParameterizedTest
    @CsvSource({
        "yes",
        "0123",
        "1e3",
        "1234",
        "1.5",
        "null",
        "~",
        "''",
        "true",
        "0x1F",
        "2001-01-01",
        "12:30:45",
        "{}",
        "[a]"
    })
    void refusesInStringDataWhatTheClusterWould(String value) {
        var reading = read("kind: Secret\nstringData:\n  a: " + value + "\n  b: x\n");
        assertEquals("b=x", ProblemTable.secrets(reading.secrets()));
        assertEquals(
                "E kubernetes.not-text a@3:3", ProblemTable.of(reading.problems().subList(0, 1)));
    }

    @Test
    void saysWhatIsWrongWithData() {
        var text =
                """
                kind: Secret
                data:
                  plain: "not base64!"
                  unpadded: "YWI"
                  binary: "/w=="
                  lines: "YW\\nI="
                """;
        var reading = read(text);
        assertEquals("lines=ab", ProblemTable.secrets(reading.secrets()));
        assertEquals(
                """
                E kubernetes.not-base64 plain@3:3
                E kubernetes.not-base64 unpadded@4:3
                E kubernetes.binary binary@5:3
                N compose.plain-variable lines@6:3\
                """,
                ProblemTable.of(reading.problems()));
        var kept =
                KubernetesReader.read(
                        text, new Remedies(Map.of("plain", List.of(Fix.KEEP_AS_TEXT))));
        assertEquals("plain=not base64!\nlines=ab", ProblemTable.secrets(kept.secrets()));
    }

    @Test
    void findsTheValueThatWasEncodedOnlyOnceForKestra() {
        var reading = read("kind: Secret\ndata: {SECRET_A: aGkgdGhlcmU=}\n");
        assertEquals("E encoded.blank A@2:8", ProblemTable.of(reading.problems().subList(0, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', E json.empty@1:1",
        "'a: [', E yaml.syntax@1:5",
        "'kind: Secret', E kubernetes.no-secret@1:1",
        "'kind: Deployment', 'N kubernetes.other-kind@1:1\nE kubernetes.no-secret@1:1'",
        "'kind: Secret\ndata: x', E kubernetes.shape@2:7"
    })
    void refusesWhatIsNoSecret(String text, String problems) {
        assertEquals(problems, ProblemTable.of(read(text).problems()));
    }

    private static FormatReading read(String text) {
        return KubernetesReader.read(text, Remedies.NONE);
    }
}
