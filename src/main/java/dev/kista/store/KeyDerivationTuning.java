package dev.kista.store;

import dev.kista.model.SecretValue;
import dev.kista.store.kdbx.CompositeKey;
import dev.kista.store.kdbx.KdbxException;
import dev.kista.store.kdbx.TransformedKey;

import java.time.Duration;
import java.util.function.Function;

/// Finds the cost at which opening a vault takes about a given time on this machine.
///
/// Memory and lanes stay as they are given, those of [KeyDerivationCost#FLOOR] for a new vault:
/// more memory would shut it to small machines. The passes grow from the given ones and never fall
/// below.
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

    /// From the floor. Blocking, for about a second.
    public static KeyDerivationCost forOneSecond() {
        return forOneSecond(KeyDerivationCost.FLOOR);
    }

    /// Blocking, about twice as long as a derivation of the given cost takes.
    public static KeyDerivationCost forOneSecond(KeyDerivationCost least) {
        return new KeyDerivationTuning().forTime(Duration.ofSeconds(1), least);
    }

    KeyDerivationCost forTime(Duration goal, KeyDerivationCost least) {
        // The first run is slower than all later ones, because the code is not compiled yet.
        measure.apply(least);
        var once = Math.max(1, measure.apply(least).toNanos());
        var passes = Math.round((double) goal.toNanos() * least.passes() / once);
        var tuned = least.withPasses(Math.clamp(passes, least.passes(), MOST_PASSES));
        while (!tuned.isBearable() && tuned.passes() > least.passes()) {
            tuned = tuned.withPasses(tuned.passes() - 1);
        }
        return tuned;
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
