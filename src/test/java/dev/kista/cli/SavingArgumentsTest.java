package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class SavingArgumentsTest {
    private static final String PASSWORD = "correct horse battery staple 42";

    @TempDir private Path folder;

    @Test
    void opensTheVaultAndSavesNothingByItself() throws Exception {
        var file = folder.resolve("v.kdbx");
        CliRun.with(PASSWORD).run("create", file).exits(0);
        var before = Files.readAllBytes(file);
        var setting = new CliSetting().variable("KISTA_PASSWORD", PASSWORD);
        var arguments = CliSetting.parsed(new SavingArguments(), file.toString(), "--upgrade");
        assertEquals(file, arguments.vault());
        try (var session = arguments.open(setting.context())) {
            assertEquals("v", session.vault().name());
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void opensWithWhatWasAskedForAlready() throws Exception {
        var file = folder.resolve("v.kdbx");
        CliRun.with(PASSWORD).run("create", file).exits(0);
        var setting = new CliSetting().typing(PASSWORD);
        var arguments = CliSetting.parsed(new SavingArguments(), file.toString());
        var context = setting.context();
        try (var given = arguments.credentials().forOpening(context, file);
                var session = arguments.open(context, given)) {
            assertEquals("v", session.vault().name());
        }
        assertEquals(1, setting.questions.size());
    }
}
