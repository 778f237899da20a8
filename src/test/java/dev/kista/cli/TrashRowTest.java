package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.Extras;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.Times;
import dev.kista.model.Vault;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

class TrashRowTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final UUID ID = UUID.fromString("0123abcd-0000-0000-0000-000000000000");

    @Test
    void saysWhereEachWouldGoBackToAndHowMuchANamespaceHolds() {
        var team = namespace("team", NOON, null, List.of());
        var inner = namespace("x", NOON, null, List.of(), secret("B", NOON, null));
        var gone =
                namespace(
                        "gone",
                        NOON.plusSeconds(1),
                        team.id(),
                        List.of(inner),
                        secret("A", NOON, null));
        var lost = secret("LOST", NOON, UUID.randomUUID());
        var kept = secret("KEPT", NOON, team.id());
        var rows =
                TrashRow.of(vault(team, namespace("bin", NOON, null, List.of(gone), lost, kept)));
        assertEquals(
                List.of("team/KEPT -1", "LOST -1", "team.gone 2"),
                rows.stream().map(each -> each.place() + " " + each.secrets()).toList());
    }

    @Test
    void isNothingInAVaultWithoutTrash() {
        assertEquals(List.of(), TrashRow.of(Vault.empty("v", NOON)));
    }

    @ParameterizedTest
    @CsvSource({
        "KEY, true",
        "key, true",
        "a.b/KEY, true",
        "A.B/key, true",
        "b/KEY, false",
        "0123, true",
        "0123ABCD, true",
        "0123abcd-0000, true",
        "012, false",
        "123a, false",
        "'', false",
        "0123abcd-0000-0000-0000-0000000000000, false"
    })
    void isMeantByNamePlaceOrTheBeginningOfItsId(String text, boolean meant) {
        var row = new TrashRow(ID, "KEY", -1, NamespacePath.of("a.b"), NOON);
        assertEquals(meant, row.isMeantBy(text));
    }

    @Test
    void writesTheIdShort() {
        var row = new TrashRow(ID, "n", 0, NamespacePath.ROOT, NOON);
        assertEquals("0123abcd", row.shortId());
        assertEquals(true, row.isNamespace());
        assertEquals("n", row.place());
    }

    private static Vault vault(Namespace team, Namespace bin) {
        return Vault.empty("v", NOON)
                .withRoot(namespace("v", NOON, null, List.of(team, bin)))
                .withTrash(bin.id());
    }

    private static Namespace namespace(
            String name, Instant moved, UUID was, List<Namespace> children, Secret... secrets) {
        return new Namespace(
                UUID.randomUUID(),
                name,
                "",
                children,
                List.of(secrets),
                Times.at(moved),
                was,
                Extras.NONE);
    }

    private static Secret secret(String key, Instant moved, UUID was) {
        return new Secret(
                UUID.randomUUID(),
                new SecretKey(key),
                SecretValue.ofText(""),
                "",
                new TreeSet<>(),
                Times.at(moved),
                List.of(),
                was,
                Extras.NONE);
    }
}
