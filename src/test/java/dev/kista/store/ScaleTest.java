package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.Secret;
import dev.kista.model.SecretHeap;
import dev.kista.model.Vault;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/// 10,000 secrets are ordinary, 100,000 must work. Prints how long it took; a slow machine fails
/// nothing.
class ScaleTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {10_000, 100_000})
    void opensAndSavesManySecrets(int count) throws IOException {
        var store = new KdbxVaultStore();
        var path = folder.resolve("many.kdbx");
        try (var heap = new SecretHeap()) {
            store.create(path, many(count), Vaults.password("pw"), Vaults.CHEAP).close();
            var start = System.nanoTime();
            try (var file = store.open(path, Vaults.password("pw"), heap)) {
                var opened = System.nanoTime();
                assertEquals(count, file.vault().root().allSecrets().count());
                file.save(file.vault());
                var saved = System.nanoTime();
                System.out.printf(
                        "%,d secrets, %,d KiB: opened in %d ms, saved in %d ms%n",
                        count,
                        Files.size(path) / 1024,
                        (opened - start) / 1_000_000,
                        (saved - opened) / 1_000_000);
            }
        }
    }

    private static Vault many(int count) {
        var vault = Vaults.empty("many");
        for (var namespace = 0; namespace < 100; namespace++) {
            var secrets = new ArrayList<Secret>();
            for (var i = 0; i < count / 100; i++) {
                var plain = Vaults.secret("KEY_" + i, "value number " + i + " of " + namespace);
                secrets.add(
                        Vaults.tagged(
                                Vaults.described(plain, "What this one is for"), "ci", "prod"));
            }
            vault = Vaults.with(vault, "company.team" + namespace, secrets.toArray(Secret[]::new));
        }
        return vault;
    }
}
