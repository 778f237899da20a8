package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.model.Extras;
import dev.kista.model.Namespace;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.Times;
import dev.kista.model.Vault;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

class SecretArgumentTest {
    private final Vault vault = vault();

    @ParameterizedTest
    @CsvSource({
        "ONLY, a/ONLY",
        "only, a/ONLY",
        "a/BOTH, a/BOTH",
        "a.b/both, a.b/BOTH",
        "/TOP, /TOP",
        "TOP, /TOP"
    })
    void findsASecretByItsPlaceOrWhereItIsTheOnlyOne(String given, String place) throws CliFailure {
        assertEquals(place, found(new SecretArgument(), given));
    }

    @Test
    void looksOnlyInTheNamespaceThatWasNamed() throws CliFailure {
        assertEquals("a.b/BOTH", found(in("a.b"), "both"));
        assertEquals("/TOP", found(in(""), "TOP"));
        assertThrows(CliFailure.class, () -> found(in("a.b"), "ONLY"));
        assertThrows(CliFailure.class, () -> found(in("a.b"), "a/ONLY"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BOTH|BOTH is there more than once: a/BOTH, a.b/BOTH. Name one of these.",
                "GONE|There is no secret GONE in ours.",
                "''|There is no secret  in ours.",
                "a/TOP|There is no secret TOP in a.",
                "/ONLY|There is no secret ONLY in ours.",
                "b/ONLY|There is no namespace b in ours.",
                "a/b/BOTH|There is no namespace a/b in ours."
            })
    void saysWhatIsNotThereOrNotClear(String given, String words) {
        var refused = assertThrows(CliFailure.class, () -> found(new SecretArgument(), given));
        assertEquals(words, refused.getMessage());
        assertEquals(1, refused.exitCode());
    }

    @Test
    void putsTheNamespaceBeforeTheKeyAsOneWouldWriteIt() {
        assertEquals("KEY", new SecretArgument().placed("KEY"));
        assertEquals("a.b/KEY", in(" a.b ").placed("KEY"));
    }

    private String found(SecretArgument argument, String given) throws CliFailure {
        var found = argument.find(vault, given, new CliSetting().context());
        return found.path() + "/" + found.secret().key();
    }

    private static SecretArgument in(String namespace) {
        return CliSetting.parsed(new SecretArgument(), "-n", namespace);
    }

    private static Vault vault() {
        var bin = namespace("bin", List.of(), "GONE");
        var inner = namespace("b", List.of(), "BOTH");
        var outer = namespace("a", List.of(inner), "ONLY", "BOTH");
        return Vault.empty("ours", Instant.EPOCH)
                .withRoot(namespace("ours", List.of(outer, bin), "TOP"))
                .withTrash(bin.id());
    }

    private static Namespace namespace(String name, List<Namespace> children, String... keys) {
        return new Namespace(
                UUID.randomUUID(),
                name,
                "",
                children,
                Arrays.stream(keys).map(SecretArgumentTest::secret).toList(),
                Times.at(Instant.EPOCH),
                Extras.NONE);
    }

    private static Secret secret(String key) {
        return new Secret(
                UUID.randomUUID(),
                new SecretKey(key),
                SecretValue.ofText(""),
                "",
                new TreeSet<>(),
                Times.at(Instant.EPOCH),
                List.of(),
                Extras.NONE);
    }
}
