package dev.kista.service.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Problem;
import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.UUID;

class PlainSecretsTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("a", "TOP", "t", "")
                    .secret("a.b", "OWN", "\uD83D\uDE00", "")
                    .namespace("a.c");

    @Test
    void takesTheOwnSecretsOrThoseThatAreInheritedToo() {
        assertEquals(List.of("OWN=\uD83D\uDE00"), texts(of("a.b", ExportScope.OWN)));
        assertEquals(
                Set.of("OWN=\uD83D\uDE00", "TOP=t"),
                Set.copyOf(texts(of("a.b", new ExportScope(true, false)))));
    }

    @Test
    void takesOnlyWhatIsChosenWhereverItIs() {
        sample.secret("a.b", "MORE", "m", "").secret("a.c", "OWN", "other", "");
        var own = sample.idOf("a.b", "OWN");
        var top = sample.idOf("a", "TOP");
        assertEquals(
                List.of("TOP=t", "OWN=\uD83D\uDE00"),
                texts(of("a.b", ExportScope.only(List.of(own, top, UUID.randomUUID())))));
        var both = of("a", ExportScope.only(List.of(own, sample.idOf("a.c", "OWN"))));
        assertEquals(
                List.of(Problem.error("export.collision", null, "OWN", "a.b", "a.c")),
                both.problems());
        sample.edit(new VaultEdit.DeleteSecret(own));
        assertEquals(List.of(), texts(of("a.b", ExportScope.only(List.of(own)))));
    }

    @Test
    void aNamespaceThatIsNotThereHoldsNothing() {
        assertEquals(new PlainSecrets(List.of(), List.of()), of("gone", ExportScope.OWN));
    }

    @Test
    void handsOutNothingWhereOneValueIsNoText() {
        sample.edit(
                new VaultEdit.ChangeSecret(
                        sample.idOf("a.b", "OWN"),
                        null,
                        SecretValue.of(new byte[] {(byte) 0xff}),
                        null,
                        null));
        sample.secret("a.b", "ALSO", "fine", "");
        var plain = of("a.b", ExportScope.OWN);
        assertEquals(List.of(), plain.secrets());
        assertEquals(List.of(Problem.error("export.not-text", null, "OWN")), plain.problems());
    }

    @Test
    void refusesAKeyThatTwoNamespacesBelowHave() {
        sample.secret("a.c", "OWN", "other", "");
        var plain = of("a", new ExportScope(false, true));
        assertEquals(List.of(), plain.secrets());
        assertEquals(
                List.of(Problem.error("export.collision", null, "OWN", "a.b", "a.c")),
                plain.problems());
    }

    private PlainSecrets of(String path, ExportScope scope) {
        return PlainSecrets.of(sample.session.vault(), NamespacePath.of(path), scope);
    }

    private static List<String> texts(PlainSecrets plain) {
        assertEquals(List.of(), plain.problems());
        return plain.secrets().stream().map(each -> each.key() + "=" + each.value()).toList();
    }
}
