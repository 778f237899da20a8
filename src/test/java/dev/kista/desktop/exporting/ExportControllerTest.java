package dev.kista.desktop.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Format;
import dev.kista.codec.Problem;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.codec.exchange.Written;
import dev.kista.desktop.dialog.Notice;
import dev.kista.desktop.dialog.ScriptedConfirmations;
import dev.kista.desktop.dialog.ScriptedFilePicker;
import dev.kista.desktop.open.SampleVault;
import dev.kista.service.exchange.ExportScope;
import dev.kista.service.files.SecretFileWriter;
import dev.kista.service.settings.RememberedExport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class ExportControllerTest {
    @TempDir Path folder;

    private final SampleVault vault =
            new SampleVault()
                    .secret("company", "DB_PASSWORD", "s3cret", "")
                    .secret("company", "API_TOKEN", "tok", "");
    private final ScriptedFilePicker picker = new ScriptedFilePicker();
    private final ScriptedConfirmations confirmations = new ScriptedConfirmations();
    private final List<Path> shown = new ArrayList<>();
    private final List<RememberedExport> remembered = new ArrayList<>();
    private Written written = new Written.Text("SECRET_DB_PASSWORD=czNjcmV0\n", List.of());

    @Test
    void writesTheChosenFileForTheOwnerAlone() throws IOException {
        var file = folder.resolve("out.env_encoded");
        save(Format.ENCODED, file);
        assertEquals("SECRET_DB_PASSWORD=czNjcmV0\n", Files.readString(file));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("2 secrets written to " + file, vault.notices.last().text());
        vault.notices.last().action().orElseThrow().run().run();
        assertEquals(List.of(file), shown);
    }

    @ParameterizedTest
    @CsvSource({
        "ENV, .env",
        "ENCODED, .env_encoded",
        "COMPOSE, docker-compose.secrets.yml",
        "JSON, secrets.json"
    })
    void suggestsAName(Format format, String name) {
        confirmations.agreeing();
        save(format, folder.resolve("any"));
        assertEquals(List.of(name), picker.suggestedNames());
    }

    @ParameterizedTest
    @EnumSource(names = {"ENV", "MACRO", "JSON"})
    void asksBeforeItWritesValuesAsTheyAre(Format format) {
        var file = folder.resolve("plain");
        confirmations.refusing();
        save(format, file);
        assertEquals(1, confirmations.asked().size());
        assertFalse(Files.exists(file));
        confirmations.agreeing();
        save(format, file);
        assertTrue(Files.exists(file));
    }

    @Test
    void asksBeforeItWritesWhereGitWouldPickItUp() throws Exception {
        run("git", "init", "-q");
        var file = folder.resolve(".env_encoded");
        confirmations.refusing();
        save(Format.ENCODED, file);
        assertEquals("Git would pick this file up", confirmations.asked().getFirst().title());
        assertFalse(Files.exists(file));
        Files.writeString(folder.resolve(".gitignore"), ".env_encoded\n");
        save(Format.ENCODED, file);
        assertEquals(1, confirmations.asked().size());
        assertTrue(Files.exists(file));
    }

    @Test
    void writesNothingIfOneSecretIsRefused() {
        var file = folder.resolve("out");
        written = new Written.Refused(List.of(Problem.error("write.nul", null, "DB_PASSWORD")));
        save(Format.ENCODED, file);
        assertFalse(Files.exists(file));
        assertEquals(Notice.Kind.FAILURE, vault.notices.last().kind());
        assertTrue(vault.notices.last().text().contains("DB_PASSWORD"));
    }

    @Test
    void saysWhatIsInTheWay() {
        save(Format.ENCODED, folder);
        assertEquals(folder + " is a folder. Name a file in it.", vault.notices.last().text());
    }

    @Test
    void doesNothingIfTheUserChoosesNoFile() {
        picker.choosing();
        controller().onSave(Format.ENCODED, WriteOptions.PLAIN, ExportScope.OWN);
        assertEquals(List.of(), vault.notices.shown());
    }

    @Test
    void saysThatThereIsNothingToSave() {
        var empty = new SampleVault().namespace("empty");
        new ExportController(
                        empty.open(),
                        (snapshot, path, scope, format, options) -> written,
                        new SecretFileWriter(),
                        empty.tasks,
                        picker,
                        confirmations,
                        empty.notices,
                        empty.messages,
                        shown::add,
                        written -> {})
                .onSave(Format.ENCODED, WriteOptions.PLAIN, ExportScope.OWN);
        assertEquals(
                "This namespace has no secrets of its own to save.", empty.notices.last().text());
    }

    @Test
    void saysWhichSecretsWereChosenAndRemembersThem() {
        var file = folder.resolve("plain");
        var chosen = ExportScope.only(Set.of(vault.idOf("company", "API_TOKEN")));
        confirmations.agreeing();
        picker.choosing(file);
        controller().onSave(Format.ENV, WriteOptions.PLAIN, chosen);
        assertEquals(
                "1 selected secret of company will stand in the file as plain text. Kista makes"
                        + " the file readable for you alone; delete it when it has done its work.",
                confirmations.asked().getFirst().text());
        assertEquals("1 secret written to " + file, vault.notices.last().text());
        assertEquals(List.of(chosen), remembered.stream().map(RememberedExport::scope).toList());
    }

    private void save(Format format, Path file) {
        picker.choosing(file);
        controller().onSave(format, WriteOptions.PLAIN, ExportScope.OWN);
    }

    private ExportController controller() {
        return new ExportController(
                vault.open(),
                (snapshot, path, scope, format, options) -> written,
                new SecretFileWriter(),
                vault.tasks,
                picker,
                confirmations,
                vault.notices,
                vault.messages,
                shown::add,
                remembered::add);
    }

    private void run(String... command) throws IOException, InterruptedException {
        assertEquals(0, new ProcessBuilder(command).directory(folder.toFile()).start().waitFor());
    }
}
