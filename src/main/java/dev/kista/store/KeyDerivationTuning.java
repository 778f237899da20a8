package dev.kista.store;

import dev.kista.model.SecretValue;
import dev.kista.store.kdbx.CompositeKey;
import dev.kista.store.kdbx.KdbxException;
import dev.kista.store.kdbx.TransformedKey;

import java.time.Duration;
import java.util.function.Function;

/// Finds the cost at which opening a vault takes about a given time on this machine.
///
/// Memory and lanes stay those of [KeyDerivationCost#FLOOR]: more memory would shut the vault to
/// small machines. The passes grow, and never fall below the floor's.
public final class KeyDerivationTuning {
    private static final int MOST_PASSES = 200;

    private final Function<KeyDerivationCost, Duration> measure;

    /// Measures on this machine.
    public KeyDerivationTuning() {
        this(KeyDerivationTuning::measure);
    }

    KeyDerivationTuning(Function<KeyDerivationCost, Duration> measure) {
        this.measure = measure;
    }

    /// Blocking, for about a second.
    public static KeyDerivationCost forOneSecond() {
        return new KeyDerivationTuning().forTime(Duration.ofSeconds(1));
    }

    KeyDerivationCost forTime(Duration goal) {
        var floor = KeyDerivationCost.FLOOR;
        // The first run is slower than all later ones, because the code is not compiled yet.
        measure.apply(floor);
        var once = Math.max(1, measure.apply(floor).toNanos());
        var passes = Math.round((double) goal.toNanos() * floor.passes() / once);
        return new KeyDerivationCost(
                floor.memoryKiB(), Math.clamp(passes, floor.passes(), MOST_PASSES), floor.lanes());
    }

    private static Duration measure(KeyDerivationCost cost) {
        try (var password = SecretValue.of(new byte[16]);
                var composite = CompositeKey.of(password, null)) {
            var start = System.nanoTime();
            TransformedKey.fresh(composite, cost.memoryKiB(), cost.passes(), cost.lanes()).close();
            return Duration.ofNanos(System.nanoTime() - start);
        } catch (KdbxException e) {
            throw new IllegalStateException("there is no key file that could be damaged", e);
        }
    }
}
