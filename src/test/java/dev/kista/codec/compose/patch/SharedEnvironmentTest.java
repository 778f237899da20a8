package dev.kista.codec.compose.patch;

import static dev.kista.codec.compose.patch.Patches.environment;
import static dev.kista.codec.compose.patch.Patches.patched;
import static dev.kista.codec.compose.patch.Patches.put;
import static dev.kista.codec.compose.patch.Patches.refused;
import static dev.kista.codec.compose.patch.Patches.remove;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Environments that come from elsewhere in the file: the elsewhere stays as it is, unless nobody
/// but the services to change see it.
class SharedEnvironmentTest {
    private static final ComposeChange.SetVariables CHANGE = put("SECRET_A", Patches.VALUE);

    @Test
    void mergesTheCommonMapInsteadOfChangingIt() {
        var text =
                """
                x-common: &common
                  A: b
                services:
                  db:
                    image: postgres
                    environment: *common
                  kestra:
                    image: kestra/kestra
                    environment: *common # c
                    ports: []
                """;
        assertEquals(
                text.replace(
                        "    environment: *common # c\n",
                        """
                            environment: # c
                              <<: *common
                              SECRET_A: "dmFsdWU="
                        """),
                patched(text));
    }

    @Test
    void addsLocallyToAMapThatMergesTheCommonOne() {
        var text =
                """
                x-common: &common {A: b, SECRET_A: old}
                services:
                  kestra:
                    image: kestra/kestra
                    environment:
                      <<: *common
                      C: d
                """;
        assertEquals(text + "      SECRET_A: \"dmFsdWU=\"\n", patched(text));
    }

    @Test
    void leavesAServiceAloneThatInheritsTheValue() {
        var text =
                """
                x-common: &common {SECRET_A: "dmFsdWU="}
                services:
                  kestra:
                    image: kestra/kestra
                    environment:
                      <<: *common
                  other:
                    image: kestra/kestra
                    environment: *common
                """;
        assertEquals(text, patched(text));
    }

    @Test
    void givesAServiceThatMergesAnotherItsOwnEnvironment() {
        var text =
                """
                x-base: &base
                  image: kestra/kestra
                  environment: &env
                    A: b
                services:
                  web:
                    <<: *base
                    command: server webserver
                  tool:
                    <<: *base
                    image: busybox
                """;
        assertEquals(
                text.replace(
                        "    command: server webserver\n",
                        """
                            command: server webserver
                            environment:
                              <<: *env
                              SECRET_A: "dmFsdWU="
                        """),
                patched(text));
    }

    @Test
    void changesOnceWhatOnlyServicesToChangeShare() {
        var text =
                """
                x-base: &base
                  image: kestra/kestra
                  environment:
                    A: b
                services:
                  web:
                    <<: *base
                    command: server webserver
                  worker:
                    <<: *base
                    command: server worker
                  db:
                    image: postgres
                """;
        var next = patched(text);
        assertEquals(text.replace("    A: b\n", "    A: b\n    SECRET_A: \"dmFsdWU=\"\n"), next);
        assertEquals(environment(next, "web"), environment(next, "worker"));
    }

    @Test
    void refusesToGiveSecretsToAServiceThatOnlyShares() {
        var text =
                """
                x-base: &base
                  environment:
                    A: b
                services:
                  kestra:
                    <<: *base
                    image: kestra/kestra
                  db:
                    <<: *base
                    image: postgres
                """;
        var problem = refused(text, CHANGE);
        assertEquals("patch.shared", problem.code());
        assertEquals("[kestra, db]", problem.details().toString());
    }

    @Test
    void changesAnEnvironmentThatAnotherServiceToChangeRefersTo() {
        var text =
                """
                services:
                  web:
                    image: kestra/kestra
                    environment: &env
                      A: b
                  worker:
                    image: kestra/kestra
                    environment: *env
                  indexer:
                    image: kestra/kestra
                    environment:
                      <<: *env
                      B: c
                """;
        assertEquals(
                text.replace("      A: b\n", "      A: b\n      SECRET_A: \"dmFsdWU=\"\n"),
                patched(text));
    }

    @Test
    void refusesToChangeAnEnvironmentThatADatabaseRefersTo() {
        var text =
                """
                services:
                  kestra:
                    image: kestra/kestra
                    environment: &env
                      A: b
                  db:
                    image: postgres
                    environment:
                      <<: [*env]
                """;
        assertEquals("patch.shared", refused(text, CHANGE).code());
    }

    @Test
    void refusesToChangeAnEnvironmentThatIsUsedAsSomethingElse() {
        var text =
                """
                services:
                  kestra:
                    image: kestra/kestra
                    environment: &env
                      A: b
                    labels: *env
                """;
        assertEquals("patch.shared-elsewhere", refused(text, CHANGE).code());
    }

    @Test
    void addsAnEnvironmentOnceToAServiceThatOthersMerge() {
        var text =
                """
                services:
                  web: &web
                    image: kestra/kestra
                  worker:
                    <<: *web
                    command: server worker
                """;
        assertEquals(
                text.replace(
                        "    image: kestra/kestra\n",
                        "    image: kestra/kestra\n    environment:\n"
                                + "      SECRET_A: \"dmFsdWU=\"\n"),
                patched(text));
        assertEquals("patch.shared", refused(text, CHANGE, "web").code());
    }

    @Test
    void changesAServiceThatIsAnotherOneByReference() {
        var text =
                """
                services:
                  web: &web
                    image: kestra/kestra
                    environment:
                      A: b
                  worker: *web
                """;
        assertEquals(text.replace("A: b\n", "A: b\n      SECRET_A: \"dmFsdWU=\"\n"), patched(text));
        assertEquals("patch.shared", refused(text, CHANGE, "worker").code());
    }

    @Test
    void refusesToExtendASharedList() {
        var text =
                """
                x-common: &common [A=b]
                services:
                  kestra:
                    image: kestra/kestra
                    environment: *common
                """;
        assertEquals("patch.shared-alias", refused(text, CHANGE).code());
    }

    @Test
    void refusesToRemoveWhatIsInherited() {
        var text =
                """
                x-common: &common {SECRET_A: b}
                services:
                  kestra:
                    image: kestra/kestra
                    environment:
                      <<: *common
                      C: d
                """;
        var problem = refused(text, remove("SECRET_A"));
        assertEquals("patch.inherited", problem.code());
        assertEquals("SECRET_A", problem.key());
    }

    @Test
    void refusesToMergeByAnAnchorThatIsSetTwice() {
        var text =
                """
                x-a: &a {image: kestra/kestra, environment: &e {A: b}}
                x-b: &e {C: d}
                services:
                  kestra:
                    <<: *a
                  tool:
                    <<: *a
                    image: busybox
                """;
        assertEquals("patch.shared", refused(text, CHANGE).code());
    }
}
