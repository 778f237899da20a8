package dev.kista.codec.compose.patch;

import static dev.kista.codec.compose.patch.Patches.patched;
import static dev.kista.codec.compose.patch.Patches.put;
import static dev.kista.codec.compose.patch.Patches.remove;
import static dev.kista.codec.compose.patch.Patches.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/// Every form that `environment:` can have, before and after.
class ComposePatchTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void changesTheLinesItShould(String name, String before, String after) {
        assertEquals(service(after), patched(service(before)));
    }

    static Stream<Arguments> cases() throws IOException {
        return PatchCases.in("environment.txt");
    }

    @Test
    void addsSeveralVariablesInTheirOrder() {
        var text = service("    environment:\n      SECRET_B: old\n");
        assertEquals(
                service(
                        "    environment:\n      SECRET_B: Yg==\n"
                                + "      SECRET_C: \"Yw==\"\n      SECRET_A: \"YQ==\"\n"),
                patched(text, put("SECRET_C", "Yw==", "SECRET_B", "Yg==", "SECRET_A", "YQ==")));
    }

    @Test
    void writesTheEmptySecretAsAnEmptyString() {
        assertEquals(
                service("    environment:\n      SECRET_A: \"\"\n"),
                patched(service("    environment:\n      SECRET_A:\n"), put("SECRET_A", "")));
    }

    @Test
    void quotesBase64ThatReadsAsAWordOrNumber() {
        assertEquals(
                service("    environment:\n      SECRET_A: \"TRUE\"\n      SECRET_B: \"0400\"\n"),
                patched(
                        service("    environment:\n      SECRET_A: TRUE\n      SECRET_B: 0400\n"),
                        put("SECRET_A", "TRUE", "SECRET_B", "0400")));
    }

    @Test
    void escapesWhateverAValueHolds() {
        var value = "a\"b\\c$D\n\r\t\u0000".replace("\u0000", "") + "\u001b\u0085\u2028\uFEFFé😀/";
        assertEquals(
                service(
                        "    environment:\n      A: \"a\\\"b\\\\c$$D\\n\\r\\t\\x1B\\x85\\u2028"
                                + "\\uFEFFé😀/\"\n"),
                patched(service("    environment:\n      A: 'x'\n"), put("A", value)));
    }

    @Test
    void doublesADollarInSingleQuotesToo() {
        assertEquals(
                service("    environment:\n      A: 'it''s $$5'\n"),
                patched(service("    environment:\n      A: 'x'\n"), put("A", "it's $5")));
    }

    @Test
    void doublesADollarOfANameInAListOnly() {
        var change = put("A$B", "c");
        assertEquals(
                service("    environment:\n      - \"A$$B=c\"\n"),
                patched(service("    environment: []\n"), change));
        assertEquals(
                service("    environment:\n      \"A$B\": \"c\"\n"),
                patched(service("    environment: {}\n"), change));
    }

    @Test
    void leavesAFileAloneThatHasEveryValue() {
        var text = service("    environment: {SECRET_A: 'dmFsdWU=', B: x}\n");
        assertEquals(text, patched(text));
    }

    @Test
    void findsEveryServiceThatRunsKestra() {
        var text =
                """
                services:
                  web:
                    image: "${REGISTRY:-docker.io}/kestra/kestra:v1.0"
                  db:
                    image: postgres
                  worker: {image: registry.kestra.io/docker/kestra-ee:latest}
                """;
        assertEquals(
                """
                services:
                  web:
                    image: "${REGISTRY:-docker.io}/kestra/kestra:v1.0"
                    environment:
                      SECRET_A: "dmFsdWU="
                  db:
                    image: postgres
                  worker: {image: registry.kestra.io/docker/kestra-ee:latest, environment: {SECRET_A: "dmFsdWU="}}
                """,
                patched(text));
        assertEquals(
                "[Choice[name=web, runsKestra=true], Choice[name=db, runsKestra=false], "
                        + "Choice[name=worker, runsKestra=true]]",
                new ComposePatch().services(text).toString());
        assertEquals(List.of(), new ComposePatch().services("a: ["));
    }

    @Test
    void takesTheServiceThatIsNamed() {
        var text = "services:\n  app:\n    build: .\n" + "  kestra:\n    image: kestra/kestra\n";
        assertEquals(
                "services:\n  app:\n    build: .\n    environment:\n      SECRET_A: \"dmFsdWU=\"\n"
                        + "  kestra:\n    image: kestra/kestra\n",
                patched(text, put("SECRET_A", "dmFsdWU="), "app"));
    }

    @Test
    void followsTheIndentationOfTheService() {
        var text =
                "services:\n    kestra:\n        image: kestra/kestra\n        deploy:\n"
                        + "            replicas: 1\n";
        assertEquals(
                text + "        environment:\n            SECRET_A: \"dmFsdWU=\"\n", patched(text));
    }

    @Test
    void removesOnlyWhatItIsAskedToRemove() {
        var text =
                service(
                        "    environment:\n      # about a\n      SECRET_A: x # a\n      B: c\n"
                                + "      SECRET_C: y\n");
        assertEquals(
                service("    environment:\n      # about a\n      B: c\n      SECRET_C: y\n"),
                patched(text, remove("SECRET_A", "SECRET_Z")));
    }

    @Test
    void keepsValuesOutOfTheMaskedDiff() {
        var text =
                service(
                        "    environment:\n      PASSWORD: hunter2\n      SECRET_A: 'b2xk'\n"
                                + "      CONFIG: |\n        user: me\n        password: k3str4\n");
        var diff = Patches.done(text, put("SECRET_A", "bmV3", "SECRET_B", "Yg==")).diff();
        var masked = diff.masked("compose.yml");
        for (var each : List.of("hunter2", "b2xk", "bmV3", "Yg==", "k3str4")) {
            assertFalse(masked.contains(each), masked);
        }
        assertEquals(
                """
                --- compose.yml
                +++ compose.yml
                @@ -3,7 +3,8 @@
                     image: kestra/kestra:latest
                     environment:
                       PASSWORD: ••••••••
                -      SECRET_A: '••••••••'
                +      SECRET_A: '••••••••'
                       CONFIG: |
                         ••••••••
                         ••••••••
                +      SECRET_B: "••••••••"
                """,
                masked);
    }
}
