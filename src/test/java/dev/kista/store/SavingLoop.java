package dev.kista.store;

import dev.kista.model.Secret;
import dev.kista.model.SecretHeap;
import dev.kista.model.Vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;

/// Saves one state of a vault after the other and says each that was saved, until it is killed.
final class SavingLoop {
    private static final int SECRETS = 40;

    private SavingLoop() {}

    /// @param arguments the vault
    public static void main(String[] arguments) throws IOException {
        try (var heap = new SecretHeap();
                var file =
                        new KdbxVaultStore()
                                .open(Path.of(arguments[0]), Vaults.password("pw"), heap)) {
            for (var number = number(file.vault()) + 1; true; number++) {
                file.save(state(number));
                System.out.println(number);
                System.out.flush();
            }
        }
    }

    /// All of it follows from the number.
    static Vault state(int number) {
        var secrets = new ArrayList<Secret>();
        for (var i = 0; i < SECRETS; i++) {
            secrets.add(Vaults.secret("KEY_" + i, value(number, i)));
        }
        return Vaults.with(
                Vaults.empty(Integer.toString(number)),
                "company.team",
                secrets.toArray(Secret[]::new));
    }

    /// Which state a vault says it is in.
    static int number(Vault vault) {
        return Integer.parseInt(vault.name());
    }

    /// Whether a vault is that state in all its parts.
    static boolean isWhole(Vault vault) {
        var number = number(vault);
        for (var i = 0; i < SECRETS; i++) {
            var found = Vaults.find(vault, "company.team", "KEY_" + i).value().text();
            if (!found.equals(value(number, i))) {
                return false;
            }
        }
        return vault.root().allSecrets().count() == SECRETS;
    }

    /// Of any length, so that the states differ in theirs, and hard to compress.
    private static String value(int number, int index) {
        var random = new Random(31L * number + index);
        var text = new StringBuilder();
        for (var left = random.nextInt(4000); left > 0; left--) {
            text.append((char) ('0' + random.nextInt(75)));
        }
        return text.toString();
    }
}
