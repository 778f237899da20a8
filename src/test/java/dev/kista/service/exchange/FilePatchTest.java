package dev.kista.service.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Format;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.compose.patch.ComposePatch;
import dev.kista.model.SecretKey;
import dev.kista.service.exchange.PatchOptions.EnvFile;
import dev.kista.service.files.SecretFileRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

class FilePatchTest {
    private static final String COMPOSE = "services:\n  kestra:\n    image: kestra/kestra\n";
    private static final List<PlainSecret> SECRETS =
            List.of(PlainSecret.of("DB_PASSWORD", "hüsh $1"), PlainSecret.of("token", ""));

    private final FilePatch patch = new FilePatch();

    @TempDir private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private FilePatchPlan.Ready ready(Path file, PatchOptions options) throws IOException {
        return assertInstanceOf(FilePatchPlan.Ready.class, patch.plan(file, SECRETS, options));
    }

    private String patched(Path file, PatchOptions options) throws IOException {
        patch.apply(ready(file, options));
        assertTrue(ready(file, options).changes().isEmpty(), "nothing is left to change");
        return Files.readString(file);
    }

    @Test
    void putsEncodedValuesIntoAComposeFile() throws IOException {
        var file = file("docker-compose.yml", COMPOSE);
        assertEquals(
                COMPOSE
                        + "    environment:\n      SECRET_DB_PASSWORD: \"aMO8c2ggJDE=\"\n"
                        + "      SECRET_TOKEN: \"\"\n",
                patched(file, PatchOptions.USUAL));
    }

    @ParameterizedTest
    @CsvSource({
        ".env_encoded, ''",
        "prod_encoded, ''",
        ".env, SECRET_A=YQ==",
        "secrets.txt, SECRET_A=YQ=="
    })
    void putsEncodedValuesIntoAnEncodedEnvFile(String name, String line) throws IOException {
        var before = line.isEmpty() ? "" : line + "\n";
        assertEquals(
                before + "SECRET_DB_PASSWORD=aMO8c2ggJDE=\nSECRET_TOKEN=\n",
                patched(file(name, before), PatchOptions.USUAL));
    }

    @Test
    void putsPlainValuesIntoAPlainEnvFile() throws IOException {
        var file = file(".env.local", "# c\nexport DB_PASSWORD='old' # p\nOTHER=x\n");
        assertEquals(
                "# c\nexport DB_PASSWORD='hüsh $1' # p\nOTHER=x\nTOKEN=\n",
                patched(file, PatchOptions.USUAL));
    }

    @Test
    void removesKeysWhereAsked() throws IOException {
        var options = PatchOptions.USUAL.removing(Set.of(new SecretKey("old")));
        assertEquals(
                "SECRET_DB_PASSWORD=aMO8c2ggJDE=\nSECRET_TOKEN=\n",
                patched(file(".env_encoded", "SECRET_OLD=YQ==\n"), options));
    }

    @Test
    void writesTheEnvFileBeforeItIsNamed() throws IOException {
        var file = file("compose.yaml", COMPOSE);
        var options = PatchOptions.USUAL.by(new EnvFile(EnvFile.USUAL_NAME, false));
        var plan = ready(file, options);
        assertEquals(
                List.of(".env_encoded", "compose.yaml"),
                plan.changes().stream().map(each -> each.file().getFileName() + "").toList());
        assertTrue(plan.changes().getFirst().isNew());
        assertEquals(COMPOSE + "    env_file:\n      - .env_encoded\n", patched(file, options));
        assertEquals(
                "SECRET_DB_PASSWORD=aMO8c2ggJDE=\nSECRET_TOKEN=\n",
                Files.readString(folder.resolve(".env_encoded")));
    }

    @Test
    void refusesToUseTheComposeFileAsEnvFile() throws IOException {
        var file = file("compose.yml", COMPOSE);
        var options = PatchOptions.USUAL.by(new EnvFile("./compose.yml", false));
        var plan =
                assertInstanceOf(FilePatchPlan.Refused.class, patch.plan(file, SECRETS, options));
        assertEquals("patch.same-file", plan.problems().getFirst().problem().code());
    }

    @Test
    void tellsWhatCanBeChosen() throws IOException {
        var compose = patch.look(file("compose.yml", COMPOSE)).orElseThrow();
        assertEquals(Format.COMPOSE, compose.format());
        assertEquals(List.of(new ComposePatch.Choice("kestra", true)), compose.services());
        var env = patch.look(file("stack", COMPOSE)).orElseThrow();
        assertEquals(Format.COMPOSE, env.format(), "by its content");
        assertEquals(Format.ENV, patch.look(file(".env", "A=b\n")).orElseThrow().format());
        var binary = Files.write(folder.resolve("x"), new byte[] {0, 1});
        assertTrue(patch.look(binary).isEmpty());
    }

    @Test
    void movesVariablesIntoTheEnvFile() throws IOException {
        var file = file("compose.yml", COMPOSE + "    environment:\n      SECRET_TOKEN: x\n");
        assertEquals(
                COMPOSE + "    env_file:\n      - .env_encoded\n",
                patched(file, PatchOptions.USUAL.by(new EnvFile(".env_encoded", true))));
    }

    @Test
    void changesNothingBeforeItIsApplied() throws IOException {
        var file = file("compose.yml", COMPOSE);
        ready(file, PatchOptions.USUAL.by(new EnvFile(".env_encoded", false)));
        assertEquals(COMPOSE, Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void refusesAFileThatChangedInBetween() throws IOException {
        var file = file("compose.yml", COMPOSE);
        var plan = ready(file, PatchOptions.USUAL.by(new EnvFile(".env_encoded", false)));
        Files.writeString(file, COMPOSE + "# edited\n");
        var refused = assertThrows(FileOutdated.class, () -> patch.apply(plan));
        assertEquals(file, refused.file());
        assertEquals(COMPOSE + "# edited\n", Files.readString(file));
        assertFalse(Files.exists(folder.resolve(".env_encoded")), "the other one neither");
    }

    @Test
    void refusesAFileThatCameOrWentInBetween() throws IOException {
        var file = file("compose.yml", COMPOSE);
        var plan = ready(file, PatchOptions.USUAL.by(new EnvFile(".env_encoded", false)));
        file(".env_encoded", "");
        assertThrows(FileOutdated.class, () -> patch.apply(plan));
        var other = ready(file, PatchOptions.USUAL);
        Files.delete(file);
        assertThrows(FileOutdated.class, () -> patch.apply(other));
        assertFalse(Files.exists(file));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such permissions")
    void keepsTheModeOfAFileAndMakesNewOnesForTheOwnerAlone() throws IOException {
        var file = file("compose.yml", COMPOSE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        patched(file, PatchOptions.USUAL.by(new EnvFile(".env_encoded", false)));
        assertEquals("rw-rw-r--", mode(file));
        assertEquals("rw-------", mode(folder.resolve(".env_encoded")));
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void keepsEveryByteOfAFileWithByteOrderMarkAndWindowsLines() throws IOException {
        var before = "\uFEFF" + (COMPOSE + "    # 😀").replace("\n", "\r\n");
        var file = file("compose.yml", before);
        patched(file, PatchOptions.USUAL);
        assertEquals(
                before.replace(
                        "kestra/kestra\r\n",
                        "kestra/kestra\r\n"
                                + "    environment:\r\n"
                                + "      SECRET_DB_PASSWORD: \"aMO8c2ggJDE=\"\r\n"
                                + "      SECRET_TOKEN: \"\"\r\n"),
                Files.readString(file));
    }

    @Test
    void refusesALinkWithoutFollowingIt() throws IOException {
        var file = file("real.yml", COMPOSE);
        var link = Files.createSymbolicLink(folder.resolve("compose.yml"), file);
        var refused =
                assertThrows(
                        SecretFileRefused.class,
                        () -> patch.plan(link, SECRETS, PatchOptions.USUAL));
        assertEquals(SecretFileRefused.Reason.LINK, refused.reason());
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        var file = folder.resolve("compose.yml");
        Files.write(file, COMPOSE.getBytes(StandardCharsets.UTF_16));
        var bytes = Files.readAllBytes(file);
        var plan = patch.plan(file, SECRETS, PatchOptions.USUAL);
        var refused = assertInstanceOf(FilePatchPlan.Refused.class, plan);
        assertEquals("text.utf-16", refused.problems().getFirst().problem().code());
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void namesEveryKeyThatCannotBeWritten() throws IOException {
        var file = file(".env_encoded", "");
        var secrets =
                List.of(
                        PlainSecret.of("with-dash", "x"),
                        PlainSecret.of("A", "x"),
                        PlainSecret.of("a", "y"));
        var refused =
                assertInstanceOf(
                        FilePatchPlan.Refused.class, patch.plan(file, secrets, PatchOptions.USUAL));
        assertEquals(
                List.of("write.key-invalid", "write.key-case-collision"),
                refused.problems().stream().map(each -> each.problem().code()).toList());
        assertEquals(
                List.of("with-dash", "a"),
                refused.problems().stream().map(each -> each.problem().key()).toList());
    }

    @Test
    void passesOnWhatIsToBeSaidOfASecret() throws IOException {
        var secrets = List.of(PlainSecret.of("SECRET_A", "x"));
        var plan = patch.plan(file(".env_encoded", ""), secrets, PatchOptions.USUAL);
        var problems = assertInstanceOf(FilePatchPlan.Ready.class, plan).problems();
        assertEquals("write.key-prefixed", problems.getFirst().problem().code());
    }

    @Test
    void refusesAMissingFile() {
        assertThrows(
                SourceRefused.class,
                () -> patch.plan(folder.resolve("no.yml"), SECRETS, PatchOptions.USUAL));
    }

    @Test
    void keepsValuesOutOfDescriptions() throws IOException {
        var plan = ready(file("compose.yml", COMPOSE), PatchOptions.USUAL);
        assertFalse(plan.toString().contains("aMO8c2gg"), plan::toString);
    }
}
