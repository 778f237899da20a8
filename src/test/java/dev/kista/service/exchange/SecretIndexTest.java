package dev.kista.service.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class SecretIndexTest {
    @Test
    void findsAKeyWhateverItsCase() {
        var sample = new SampleVault().secret("a", "TOKEN", "v", "");
        var index = index(sample);
        assertSame(sample.secretAt("a", "TOKEN"), index.get(new SecretKey("token")).orElseThrow());
        assertEquals(Optional.empty(), index.get(new SecretKey("TOKE")));
        assertEquals(Optional.empty(), SecretIndex.EMPTY.get(new SecretKey("TOKEN")));
    }

    @Test
    void takesTheFirstOfAKeyThatIsThereTwice() {
        var sample =
                new SampleVault()
                        .secret("a", "TOKEN", "first", "")
                        .secret("a", "OTHER", "second", "");
        var secrets =
                new ArrayList<>(
                        sample.session
                                .vault()
                                .namespace(NamespacePath.of("a"))
                                .orElseThrow()
                                .secrets());
        var doubled =
                SampleVault.with("a", secrets.stream().map(SecretIndexTest::asToken).toList());
        assertEquals(
                "first", index(doubled).get(new SecretKey("TOKEN")).orElseThrow().value().text());
    }

    private static Secret asToken(Secret secret) {
        return new Secret(
                secret.id(),
                new SecretKey("TOKEN"),
                secret.value(),
                "",
                secret.tags(),
                secret.times(),
                List.of(),
                secret.extras());
    }

    private static SecretIndex index(SampleVault sample) {
        return SecretIndex.of(
                sample.session.vault().namespace(NamespacePath.of("a")).orElseThrow());
    }
}
