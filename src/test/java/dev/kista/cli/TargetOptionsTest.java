package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What can be said about a target on the command line.
class TargetOptionsTest {
    @Test
    void putsWhatKestraReadsIntoAFormatOfPlainValues() {
        in().run("convert", "--to", "shell")
                .exits(0)
                .prints("export db_password='hush'\n")
                .says("");
        in().run("convert", "--to", "shell", "--values", "encoded")
                .exits(0)
                .prints("export SECRET_DB_PASSWORD='aHVzaA=='\n");
    }

    @Test
    void putsPlainValuesIntoAFormatForContainers() {
        in().run("convert", "--to", "compose", "--values", "plain")
                .exits(0)
                .prints("environment:\n  db_password: \"hush\"\n");
    }

    @Test
    void namesTheSecretAndTheService() {
        in().run("convert", "--to", "kubernetes", "--string-data", "--name", "team")
                .exits(0)
                .prints(
                        """
                        apiVersion: v1
                        kind: Secret
                        metadata:
                          name: "team"
                        type: Opaque
                        stringData:
                          SECRET_DB_PASSWORD: "aHVzaA=="
                        """);
        var service = in().run("convert", "--to", "compose-service", "--name", "app").exits(0);
        assertTrue(service.out().contains("\nservices:\n  app:\n    environment:\n"));
        in().run("convert", "--to", "kubernetes", "--name", "No Name").exits(1).printsNothing();
    }

    @Test
    void namesTheNamespaceForTerraform() {
        var run = in().run("convert", "--to", "terraform", "-n", "company.team").exits(0);
        assertTrue(run.out().contains("  namespace    = \"company.team\"\n"), run.out());
    }

    @Test
    void saysThatAReferenceHoldsNoSecret() {
        var run = in().run("convert", "--to", "compose-env-file").exits(0);
        assertTrue(run.out().contains("env_file:\n  - .env_encoded\n"), run.out());
        assertTrue(run.err().contains("--to encoded -o .env_encoded"), run.err());
    }

    @Test
    void refusesWhatTheFormatCannotHold() {
        in().run("convert", "--to", "encoded", "--values", "plain").exits(2).printsNothing();
        in().run("convert", "--to", "docker-inspect").exits(2).printsNothing();
        in().run("convert", "--values", "other").exits(2).printsNothing();
    }

    private static CliRun in() {
        return new CliRun().in("{\"db_password\": \"hush\"}");
    }
}
