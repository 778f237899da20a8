package dev.kista.desktop.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.desktop.open.SampleVault;
import dev.kista.model.SecretPart;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Set;

class StateTest {
    private final SampleVault sample = new SampleVault().secret("a", "KEY", "1", "");

    @Test
    void isTheFirstAndThePresentOneWhereNothingChangedYet() {
        var states = State.of(sample.secretAt("a", "KEY"));
        assertEquals(List.of(new State(0, SampleVault.START, Set.of(), true)), states);
    }

    @Test
    void comesWithThePresentOneFirst() {
        sample.after(Duration.ofDays(1));
        sample.edit(
                new VaultEdit.ChangeSecret(
                        sample.idOf("a", "KEY"), null, SecretValue.ofText("2"), null, null));
        sample.after(Duration.ofDays(1));
        sample.edit(
                new VaultEdit.ChangeSecret(sample.idOf("a", "KEY"), null, null, "what for", null));
        var states = State.of(sample.secretAt("a", "KEY"));
        assertEquals(List.of(2, 1, 0), states.stream().map(State::index).toList());
        assertEquals(List.of(true, false, false), states.stream().map(State::isNow).toList());
        assertEquals(
                List.of(Set.of(SecretPart.DESCRIPTION), Set.of(SecretPart.VALUE), Set.of()),
                states.stream().map(State::changed).toList());
        assertEquals(SampleVault.START.plus(Duration.ofDays(1)), states.get(1).since());
    }
}
