package dev.kista.codec.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.NamedValue;
import dev.kista.codec.ProblemTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class KubernetesWriterTest {
    private static final List<NamedValue> VALUES =
            List.of(new NamedValue("SECRET_A", "eA=="), new NamedValue("on", "a\n$(B)"));

    @Test
    void encodesDataAndQuotesEverything() {
        assertEquals(
                """
                apiVersion: v1
                kind: Secret
                metadata:
                  name: "team"
                type: Opaque
                data:
                  SECRET_A: "ZUE9PQ=="
                  "on": "YQokKEIp"
                """,
                new KubernetesWriter("team", false).text(VALUES));
        assertEquals(
                """
                apiVersion: v1
                kind: Secret
                metadata:
                  name: "team"
                type: Opaque
                stringData:
                  SECRET_A: "eA=="
                  "on": "a\\n$(B)"
                """,
                new KubernetesWriter("team", true).text(VALUES));
    }

    @Test
    void escapesWhatAContainersEnvironmentWouldReplace() {
        assertEquals(
                """
                extraEnv:
                  - name: "SECRET_A"
                    value: "eA=="
                  - name: "on"
                    value: "a\\n$$(B)"
                """,
                new HelmWriter().text(VALUES));
        assertEquals("extraEnv: []\n", new HelmWriter().text(List.of()));
    }

    @Test
    void refusesWhatTheClusterWould() {
        var values =
                List.of(
                        new NamedValue("a b", "x"),
                        new NamedValue("..", "x"),
                        new NamedValue("k".repeat(254), "x"),
                        new NamedValue("N", "\0"),
                        new NamedValue("BIG", "x".repeat(KubernetesWriter.LIMIT)));
        assertEquals(
                """
                E kubernetes.key a b
                E kubernetes.key ..
                E kubernetes.key %s
                E env.write-nul N
                E kubernetes.too-large\
                """
                        .formatted("k".repeat(254)),
                ProblemTable.of(new KubernetesWriter("team", false).check(values)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Team", "a_b", "-a", "a-", "a..b", "a\n"})
    void refusesANameThatNoSecretCanHave(String name) {
        assertEquals(
                "E kubernetes.name",
                ProblemTable.of(new KubernetesWriter(name, false).check(List.of())));
    }
}
