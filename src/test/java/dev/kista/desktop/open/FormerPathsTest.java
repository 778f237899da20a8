package dev.kista.desktop.open;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class FormerPathsTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("a.b", "ONE", "1", "")
                    .secret("a.b.c", "DEEP", "d", "")
                    .namespace("z");

    @Test
    void knowsWhereADeletedSecretWas() {
        sample.edit(new VaultEdit.DeleteSecret(sample.idOf("a.b", "ONE")));
        assertEquals("a.b", path("ONE"));
    }

    @Test
    void followsTheNamespaceThatItWasIn() {
        sample.edit(new VaultEdit.DeleteSecret(sample.idOf("a.b", "ONE")))
                .edit(new VaultEdit.RenameNamespace(NamespacePath.of("a"), "x"));
        assertEquals("x.b", path("ONE"));
    }

    @Test
    void keepsWhatWasDeletedTogetherWhereItLay() {
        sample.edit(new VaultEdit.DeleteNamespace(NamespacePath.of("a.b")));
        assertEquals("a.b", path("ONE"));
        assertEquals("a.b.c", path("DEEP"));
    }

    @Test
    void saysTheRootWhereNobodyKnowsAnyMore() {
        sample.edit(new VaultEdit.DeleteSecret(sample.idOf("a.b", "ONE")))
                .edit(new VaultEdit.DeleteNamespace(NamespacePath.of("a")));
        var namespace = sample.session.vault().trash().orElseThrow().children().getFirst().id();
        sample.edit(new VaultEdit.PurgeTrash(namespace));
        assertEquals("", path("ONE"));
    }

    private String path(String key) {
        var vault = sample.session.vault();
        return find(vault.trash().orElseThrow(), key, new FormerPaths(vault)).orElseThrow();
    }

    private static Optional<String> find(Namespace here, String key, FormerPaths paths) {
        return here.secret(new SecretKey(key))
                .map(secret -> paths.of(secret, here).toString())
                .or(
                        () ->
                                here.children().stream()
                                        .flatMap(each -> find(each, key, paths).stream())
                                        .findFirst());
    }
}
