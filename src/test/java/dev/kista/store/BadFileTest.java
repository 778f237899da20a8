package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.Messages;
import dev.kista.model.SecretHeap;
import dev.kista.store.VaultException.Reason;
import dev.kista.store.kdbx.ReadLimits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;

/// Whatever is chosen instead of a vault, the answer is a reason and a message.
@Timeout(60)
class BadFileTest {
    @TempDir Path folder;

    static Stream<Case> cases() {
        return Stream.of(
                new Case("missing", Reason.MISSING, path -> {}),
                new Case("folder", Reason.IS_FOLDER, Files::createDirectory),
                new Case("empty", Reason.EMPTY, path -> Files.write(path, new byte[0])),
                new Case("text", Reason.NOT_A_VAULT, path -> Files.writeString(path, "A=1\n")),
                new Case("zeros", Reason.NOT_A_VAULT, path -> Files.write(path, new byte[5000])),
                new Case("one byte", Reason.TRUNCATED, path -> Files.write(path, new byte[] {3})),
                new Case(
                        "half",
                        Reason.TRUNCATED,
                        path -> {
                            create(path);
                            var whole = Files.readAllBytes(path);
                            Files.write(path, Arrays.copyOf(whole, whole.length / 2));
                        }),
                new Case(
                        "KeePass 1",
                        Reason.UNSUPPORTED,
                        path ->
                                Files.write(
                                        path,
                                        HexFormat.of()
                                                .parseHex("03d9a29a65fb4bb50100000004000300"))),
                new Case(
                        "KDBX 5",
                        Reason.UNSUPPORTED,
                        path ->
                                Files.write(
                                        path,
                                        HexFormat.of()
                                                .parseHex("03d9a29a67fb4bb50000050000000000"))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhatItIs(Case each) throws IOException {
        var path = folder.resolve("chosen.kdbx");
        each.make().run(path);
        assertEquals(each.reason(), reason(path));
    }

    @Test
    void aPathThroughAFileLeadsNowhere() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "x");
        assertEquals(Reason.NOT_READABLE, reason(file.resolve("v.kdbx")));
    }

    @Test
    void opensThroughALinkAndSavesTheFileBehindIt() throws IOException {
        var real = folder.resolve("real.kdbx");
        create(real);
        var link = Files.createSymbolicLink(folder.resolve("link.kdbx"), real);
        try (var heap = new SecretHeap();
                var file = new KdbxVaultStore().open(link, Vaults.password("pw"), heap)) {
            file.save(file.vault().withName("through the link"));
        }
        assertTrue(Files.isSymbolicLink(link));
        try (var heap = new SecretHeap();
                var file = new KdbxVaultStore().open(real, Vaults.password("pw"), heap)) {
            assertEquals("through the link", file.vault().name());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasWordsThatNameTheFile(Reason reason) {
        var failure = new VaultException(reason, Path.of("v.kdbx"), "one", "two", "three");
        var words = failure.words(Messages.in(Locale.ENGLISH));
        assertTrue(words.contains("v.kdbx"), words);
        assertFalse(words.contains("{"), words);
    }

    @Test
    void aFolderThatMayNotBeWrittenIsTold() throws IOException {
        var path = folder.resolve("v.kdbx");
        create(path);
        assertEquals(
                Reason.NOT_WRITABLE,
                reasonOfSaving(path, new AccessDeniedException(path.toString())));
    }

    @Test
    void aDiskThatIsReadOnlyIsTold() throws IOException {
        var path = folder.resolve("v.kdbx");
        create(path);
        assertEquals(
                Reason.NOT_WRITABLE,
                reasonOfSaving(
                        path,
                        new FileSystemException(path.toString(), null, "Read-only file system")));
    }

    @Test
    void aDiskThatBreaksWhileReadingIsNotCalledADamagedFile() throws IOException {
        var path = folder.resolve("v.kdbx");
        create(path);
        var broken = new FailingPort(FailingPort.Mode.REFUSES, readsOf(path));
        var failure =
                assertThrows(
                        VaultException.class,
                        () -> {
                            try (var heap = new SecretHeap()) {
                                store(broken).open(path, Vaults.password("pw"), heap);
                            }
                        });
        assertEquals(Reason.FAILED, failure.reason());
    }

    private static int readsOf(Path path) throws IOException {
        var counting = new FailingPort(FailingPort.Mode.REFUSES, 0);
        try (var heap = new SecretHeap()) {
            store(counting).open(path, Vaults.password("pw"), heap).close();
        }
        return counting.calls().lastIndexOf("read bytes") + 1;
    }

    private static Reason reasonOfSaving(Path path, IOException failure) throws IOException {
        var disk = new Disk();
        var port =
                (FilePort)
                        Proxy.newProxyInstance(
                                BadFileTest.class.getClassLoader(),
                                new Class<?>[] {FilePort.class},
                                (_, method, arguments) -> {
                                    if (method.getName().equals("create")) {
                                        throw failure;
                                    }
                                    return method.invoke(disk, arguments);
                                });
        try (var heap = new SecretHeap();
                var file = store(port).open(path, Vaults.password("pw"), heap)) {
            return assertThrows(VaultException.class, () -> file.save(file.vault())).reason();
        }
    }

    private static Reason reason(Path path) {
        var before = bytes(path);
        Executable opening =
                () -> {
                    try (var heap = new SecretHeap()) {
                        new KdbxVaultStore().open(path, Vaults.password("pw"), heap);
                    }
                };
        var reason = assertThrows(VaultException.class, opening).reason();
        assertArrayEquals(before, bytes(path));
        return reason;
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.isRegularFile(path) ? Files.readAllBytes(path) : new byte[0];
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void create(Path path) throws IOException {
        var vault = Vaults.with(Vaults.empty("v"), "a", Vaults.secret("K", "x"));
        new KdbxVaultStore().create(path, vault, Vaults.password("pw"), Vaults.CHEAP).close();
    }

    private static KdbxVaultStore store(FilePort port) {
        return new KdbxVaultStore(
                port, ReadLimits.DEFAULT, InstantSource.system(), 1, Duration.ofMillis(50));
    }

    @FunctionalInterface
    interface Making {
        void run(Path path) throws IOException;
    }

    record Case(String name, Reason reason, Making make) {
        @Override
        public String toString() {
            return name;
        }
    }
}
