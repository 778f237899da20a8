package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class SeeCommandTest {
    private static final String SECRET = "hush-value";

    @TempDir private Path folder;

    @Test
    void readsAnEnvFileFromStandardInput() {
        new CliRun()
                .in("A=\"x y\"\n")
                .run("see", "--as", "docker", "-")
                .exits(0)
                .prints("{\n  \"A\": \"\\\"x y\\\"\"\n}\n");
    }

    @Test
    void looksVariablesUpInTheEnvironment() {
        new CliRun()
                .variable("HOME_TOWN", "Malmö")
                .in("A=${HOME_TOWN}\nHOME_TOWN\n")
                .run("see", "--as", "compose", "-")
                .exits(0)
                .prints("{\n  \"A\": \"Malmö\",\n  \"HOME_TOWN\": \"Malmö\"\n}\n");
    }

    @Test
    void leavesTheEnvironmentOutIfToldTo() {
        var run =
                new CliRun()
                        .variable("HOME_TOWN", "Malmö")
                        .in("A=${HOME_TOWN}\nHOME_TOWN\n")
                        .run("see", "--no-environment", "--as", "compose", "-")
                        .exits(0)
                        .prints("{\n  \"A\": \"\"\n}\n");
        assertTrue(run.err().contains("warning: A: "), run.err());
    }

    @Test
    void saysWhereAndWhyAFileIsRefused() {
        var run =
                new CliRun()
                        .in("A=b\nB=\"" + SECRET + "\n")
                        .run("see", "--as", "compose", "-")
                        .exits(1)
                        .printsNothing();
        assertTrue(run.err().startsWith("kista: -:2:"), run.err());
        assertFalse(run.err().contains(SECRET), run.err());
    }

    @Test
    void warnsOfALineThatIsDropped() {
        var run =
                new CliRun()
                        .in("A=b\n$(rm -rf x)\n")
                        .run("see", "--as", "shell", "-")
                        .exits(0)
                        .prints("{\n  \"A\": \"b\"\n}\n");
        assertTrue(run.err().startsWith("kista: -:2:1: warning: "), run.err());
    }

    @Test
    void mergesTheFilesOfAService() throws IOException {
        Files.writeString(folder.resolve("a.env"), "A=1\nB=${FROM_DOTENV}\n");
        Files.writeString(folder.resolve(".env"), "FROM_DOTENV=dot\n");
        var run = new CliRun().run("see", "--as", "compose", "--service", "web", file());
        run.exits(0).prints("{\n  \"A\": \"2\",\n  \"B\": \"dot\",\n  \"C\": null\n}\n");
        assertTrue(run.err().contains("warning: C: "), run.err());
    }

    @Test
    void asksForTheServiceIfThereAreSeveral() throws IOException {
        var run = new CliRun().run("see", "--as", "compose", file()).exits(1).printsNothing();
        assertTrue(run.err().contains("base, web, kestra"), run.err());
    }

    @Test
    void looksAtTheOneServiceThatRunsKestra() throws IOException {
        new CliRun()
                .run("see", "--as", "kestra", file())
                .exits(0)
                .prints("{\n  \"TOKEN\": \"abc\"\n}\n");
    }

    @Test
    void saysWhatKestraWouldLog() {
        var run =
                new CliRun()
                        .in("SECRET_A=" + SECRET + "\nSECRET_B=Yg==\nsecret_c=Yg==\nPLAIN=x\n")
                        .run("see", "--as", "kestra", "-")
                        .exits(0)
                        .prints("{\n  \"B\": \"b\"\n}\n");
        assertTrue(
                run.err().contains("SECRET_A: ")
                        && run.err().contains("Illegal base64 character 2d"),
                run.err());
        assertTrue(run.err().contains("secret_c: "), run.err());
        assertFalse(run.err().contains(SECRET), run.err());
    }

    @Test
    void givesNeitherOfTwoThatDifferByCase() {
        var run =
                new CliRun()
                        .in("SECRET_A=YQ==\nSECRET_a=Yg==\n")
                        .run("see", "--as", "kestra", "-")
                        .exits(0)
                        .prints("{}\n");
        assertTrue(run.err().contains("both values into its log"), run.err());
    }

    @Test
    void namesTheEnvFileThatIsWrong() throws IOException {
        Files.writeString(folder.resolve("a.env"), "A=1\nB C=2\n");
        var run = new CliRun().run("see", "--as", "compose", "--service", "web", file());
        run.exits(1).printsNothing();
        assertTrue(run.err().startsWith("kista: a.env:2:"), run.err());
    }

    @Test
    void refusesAComposeFileForWhomeverDoesNotReadOne() throws IOException {
        var run = new CliRun().run("see", "--as", "docker", file()).exits(2).printsNothing();
        assertTrue(run.err().contains("docker does not read Compose files"), run.err());
    }

    @Test
    void refusesAServiceOfAnEnvFile() {
        new CliRun()
                .in("A=b\n")
                .run("see", "--as", "compose", "--service", "web", "-")
                .exits(2)
                .printsNothing();
    }

    @Test
    void namesTheConsumersThereAre() {
        var run = new CliRun().run("see", "--as", "perl", "-").exits(2).printsNothing();
        assertTrue(
                run.err().contains("compose, docker, node, python, shell, systemd, kestra"),
                run.err());
    }

    /// The example of the README.
    @Test
    void differsByConsumer() {
        var text = "PASSWORD=\"pa$$word\" # old\n";
        new CliRun()
                .in(text)
                .run("see", "--as", "compose", "-")
                .exits(0)
                .prints("{\n  \"PASSWORD\": \"pa$word\"\n}\n");
        new CliRun()
                .in(text)
                .run("see", "--as", "docker", "-")
                .exits(0)
                .prints("{\n  \"PASSWORD\": \"\\\"pa$$word\\\" # old\"\n}\n");
    }

    private Path file() throws IOException {
        return Files.writeString(
                folder.resolve("compose.yml"),
                """
                services:
                  base:
                    image: x
                    env_file:
                      - path: a.env
                        required: false
                    environment:
                      A: "0"
                  web:
                    extends: base
                    environment:
                      - A=2
                      - C
                  kestra:
                    image: kestra/kestra:latest
                    environment:
                      SECRET_token: YWJj
                """);
    }
}
