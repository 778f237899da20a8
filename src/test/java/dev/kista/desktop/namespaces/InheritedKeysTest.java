package dev.kista.desktop.namespaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.kista.desktop.open.SampleVault;
import dev.kista.model.Extras;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.Times;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

class InheritedKeysTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("a", "ONE", "1", "")
                    .secret("a", "TWO", "2", "")
                    .secret("a.b", "TWO", "3", "")
                    .secret("a.b", "OWN", "4", "");

    @Test
    void countsWhatANamespaceHasNoSecretOfItsOwnFor() {
        var above = InheritedKeys.NONE.with(namespace("a"));
        assertEquals(1, above.countIn(namespace("a.b")));
        assertEquals(0, InheritedKeys.NONE.countIn(namespace("a.b")));
    }

    @Test
    void handsAKeyDownOnceHoweverOftenItIsAbove() {
        var above = InheritedKeys.NONE.with(namespace("a")).with(namespace("a.b"));
        sample.namespace("a.b.c");
        assertEquals(3, above.countIn(namespace("a.b.c")));
    }

    @Test
    void staysTheSameBelowANamespaceWithoutSecrets() {
        sample.namespace("z");
        var above = InheritedKeys.NONE.with(namespace("a"));
        assertSame(above, above.with(namespace("z")));
    }

    @Test
    void takesKeysForOneThatDifferByCaseAlone() {
        var lower = SampleVault.with("z", List.of(sample.secretAt("a", "ONE")));
        var foreign =
                new Secret(
                        new UUID(0, 9),
                        new SecretKey("one"),
                        SecretValue.ofText("v"),
                        "",
                        new TreeSet<>(),
                        Times.at(sample.now()),
                        List.of(),
                        Extras.NONE);
        var namespace = lower.session.vault().namespace(NamespacePath.of("z")).orElseThrow();
        var above = InheritedKeys.NONE.with(namespace);
        assertEquals(0, above.countIn(namespace.withSecrets(List.of(foreign))));
    }

    private Namespace namespace(String path) {
        return sample.session.vault().namespace(NamespacePath.of(path)).orElseThrow();
    }
}
