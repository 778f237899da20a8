package dev.kista.desktop.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.desktop.open.SampleVault;
import dev.kista.model.SecretPart;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Set;

class VersionTest {
    private final SampleVault sample = new SampleVault().secret("a", "KEY", "1", "");

    @Test
    void hasNoneBeforeTheFirstChange() {
        assertEquals(List.of(), versions());
    }

    @Test
    void tellsTheLatestChangeFirstWithTheWayBackBehindIt() {
        change(SecretValue.ofText("2"), null);
        change(null, "what for");
        var versions = versions();
        assertEquals(List.of(1, 0), versions.stream().map(Version::index).toList());
        assertEquals(
                List.of(Set.of(SecretPart.DESCRIPTION), Set.of(SecretPart.VALUE)),
                versions.stream().map(Version::changed).toList());
        assertEquals(SampleVault.START.plus(Duration.ofDays(2)), versions.getFirst().when());
    }

    @Test
    void namesEverythingThatChangedAtOnce() {
        change(SecretValue.ofText("2"), "what for");
        assertEquals(
                Set.of(SecretPart.VALUE, SecretPart.DESCRIPTION), versions().getFirst().changed());
    }

    private void change(@Nullable SecretValue value, @Nullable String description) {
        sample.after(Duration.ofDays(1));
        sample.edit(
                new VaultEdit.ChangeSecret(
                        sample.idOf("a", "KEY"), null, value, description, null));
    }

    private List<Version> versions() {
        return Version.of(sample.secretAt("a", "KEY"));
    }
}
