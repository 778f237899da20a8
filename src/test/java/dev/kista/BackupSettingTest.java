package dev.kista;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.SecretHeap;
import dev.kista.store.KdbxVaultStore;
import dev.kista.store.Vaults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A command keeps as many backups as the preferences say, the youngest under the shortest name.
class BackupSettingTest {
    @TempDir Path folder;

    @Test
    void aCommandObeysThePreferences() throws IOException, InterruptedException {
        var config = Files.createDirectory(folder.resolve("config"));
        var settings = config.resolve("settings.json");
        Files.writeString(settings, "{\"backups\": 2}");
        var vaults = Files.createDirectory(folder.resolve("vaults"));
        var vault = vaults.resolve("v.kdbx");
        new KdbxVaultStore()
                .create(vault, Vaults.empty("v"), Vaults.password("pw"), Vaults.CHEAP)
                .close();
        for (var value : List.of("one", "two", "three")) {
            set(config, vault, value);
        }
        assertEquals(Set.of("v.kdbx", "v.kdbx.bak", "v.kdbx.bak.2"), names(vaults));
        assertEquals("three", value(vault));
        assertEquals("two", value(vaults.resolve("v.kdbx.bak")));
        assertEquals("one", value(vaults.resolve("v.kdbx.bak.2")));
        Files.writeString(settings, "{\"backups\": 0}");
        set(config, vault, "four");
        assertEquals("two", value(vaults.resolve("v.kdbx.bak")));
    }

    private void set(Path config, Path vault, String value)
            throws IOException, InterruptedException {
        var password = Files.writeString(folder.resolve("password"), "pw");
        var process =
                ChildJava.start(
                        Main.class,
                        List.of("-Dkista.config=" + config, "--enable-native-access=ALL-UNNAMED"),
                        "set",
                        vault,
                        "-n",
                        "a",
                        "KEY",
                        "--password-file",
                        password);
        try (var in = process.getOutputStream()) {
            in.write(value.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(0, process.waitFor());
    }

    private static String value(Path vault) throws IOException {
        try (var heap = new SecretHeap();
                var file = new KdbxVaultStore().open(vault, Vaults.password("pw"), heap)) {
            return Vaults.find(file.vault(), "a", "KEY").value().text();
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return new TreeSet<>(files.map(each -> each.getFileName().toString()).toList());
        }
    }
}
