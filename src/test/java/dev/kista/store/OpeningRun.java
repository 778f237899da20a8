package dev.kista.store;

import dev.kista.model.SecretHeap;

import java.nio.file.Path;
import java.time.Duration;

/// Opens files one after the other and says what came of each: the reason, and the milliseconds of
/// work.
final class OpeningRun {
    private OpeningRun() {}

    /// @param files vaults
    public static void main(String[] files) {
        for (var file : files) {
            var start = worked();
            var reason = reason(Path.of(file));
            System.out.println(reason + " " + worked().minus(start).toMillis());
        }
    }

    /// By all threads, the garbage collector among them, whatever else the machine is busy with.
    private static Duration worked() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static String reason(Path file) {
        try (var heap = new SecretHeap()) {
            new KdbxVaultStore().open(file, Vaults.password("pw"), heap).close();
            return "opened";
        } catch (VaultException e) {
            return e.reason().name();
        } catch (Throwable e) {
            return e.getClass().getName();
        }
    }
}
