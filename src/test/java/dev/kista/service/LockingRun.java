package dev.kista.service;

import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;
import dev.kista.store.Credentials;
import dev.kista.store.KdbxVaultStore;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;

/// Works with a vault, locks it, and waits to be looked through.
final class LockingRun {
    static final NamespacePath PATH = NamespacePath.of("company.team");

    /// How many letters all markers begin with.
    static final int COMMON = 16;

    private static final int OWN = 24;

    private LockingRun() {}

    /// @param arguments the vault, and `scrub` if the heap is to be overwritten after the lock
    public static void main(String[] arguments) throws IOException, EditRefused {
        var session =
                new VaultSession(
                        new KdbxVaultStore(), Path.of(arguments[0]), InstantSource.system());
        work(session);
        tell("unlocked");
        session.lock();
        if (arguments.length > 1) {
            HeapScrub.run();
        }
        tell("locked");
        session.close();
    }

    private static void work(VaultSession session) throws IOException, EditRefused {
        try (var password = SecretValue.wiping(marker(0))) {
            session.unlock(Credentials.password(password));
        }
        var secrets = session.vault().namespace(PATH).orElseThrow().secrets();
        var letters = 0L;
        for (var secret : secrets) {
            letters += secret.value().text().length();
        }
        var first = secrets.getFirst();
        session.apply(
                new VaultEdit.ChangeSecret(
                        first.id(),
                        new SecretKey("CHANGED_" + letters),
                        SecretValue.wiping(marker(-1)),
                        null,
                        null));
        session.save();
        session.undo();
        session.redo();
    }

    private static void tell(String state) throws IOException {
        System.out.println(state);
        System.out.flush();
        System.in.read();
    }

    /// A value that stands in no class file and in no argument. All begin alike.
    static byte[] marker(int number) {
        var bytes = new byte[COMMON + OWN];
        fill(bytes, 0, COMMON, 'a', new Random(20_260_301));
        fill(bytes, COMMON, OWN, 'A', new Random(number));
        return bytes;
    }

    private static void fill(byte[] bytes, int start, int length, char first, Random random) {
        for (var i = 0; i < length; i++) {
            bytes[start + i] = (byte) (first + random.nextInt(26));
        }
    }
}
