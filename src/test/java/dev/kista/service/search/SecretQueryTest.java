package dev.kista.service.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.NamespacePath;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

class SecretQueryTest {
    private static final Searched DB =
            new Sample(
                    "DB_PASSWORD",
                    "Reporting data base",
                    List.of("prod", "db"),
                    "company.team",
                    Set.of(Trait.EXPIRED, Trait.WEAK));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "password          | true",
                "PaSs              | true",
                "reporting         | true",
                "prod              | true",
                "pass report       | true",
                "pass missing      | false",
                "\"data base\"     | true",
                "\"base data\"     | false",
                "key:db            | true",
                "key:report        | false",
                "tag:PROD          | true",
                "tag:password      | false",
                "tag:              | true",
                "ns:company        | true",
                "ns:sandbox        | false",
                "is:expired        | true",
                "is:exp            | true",
                "is:inherited      | false",
                "-tag:test         | true",
                "-password         | false",
                "/^DB_/            | true",
                "/^PASS/           | false",
                "/pass.*rd$/       | true",
                "key:\"PASS\"      | true",
                "http://x          | false",
                "tag:ﬁ             | false",
                "PASSWORD_         | false",
                "WORD              | true",
                "is:weak           | true",
                "is:reused         | false",
                "-is:weak          | false",
                "is:weak key:db    | true",
                "is:overriding     | false",
                "/data\\/base/    | false",
                "/data base/       | true",
                "/data base        | true",
            })
    void finds(String search, boolean found) {
        assertEquals(found, SecretQuery.parse(search).matches(DB));
    }

    @Test
    void findsEverythingWhileNothingIsTyped() {
        assertTrue(SecretQuery.parse("  ").isEmpty());
        assertTrue(SecretQuery.parse("  ").matches(DB));
    }

    @Test
    void saysWhichTraitItDoesNotKnowAndFindsNothing() {
        var query = SecretQuery.parse("is:purple");
        assertFalse(query.matches(DB));
        assertEquals("is", query.problems().getFirst().code());
        assertEquals("purple", query.problems().getFirst().details().getFirst());
    }

    @Test
    void saysWhatIsWrongWithAPattern() {
        var query = SecretQuery.parse("/(/");
        assertFalse(query.matches(DB));
        assertEquals("pattern", query.problems().getFirst().code());
    }

    @Test
    void asksForWhatTakesLongLast() {
        var asked = new ArrayList<Trait>();
        var query = SecretQuery.parse("is:weak key:nothing is:expired");
        assertTrue(query.looksAtValues());
        assertFalse(
                query.matches(
                        new Sample("K", "", List.of(), "a", Set.of(Trait.values())) {
                            @Override
                            public boolean is(Trait trait) {
                                asked.add(trait);
                                return true;
                            }
                        }));
        assertEquals(List.of(), asked);
        assertFalse(SecretQuery.parse("is:expired -is:inherited").looksAtValues());
    }

    @Test
    void givesUpOnAPatternThatTriesEveryWay() {
        var awkward = new Sample("a".repeat(60) + "c", "", List.of(), "a", Set.of());
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertFalse(SecretQuery.parse("/(a+)+b/").matches(awkward)));
        assertFalse(
                SecretQuery.parse("/^(a|b)*$/")
                        .matches(
                                new Sample(
                                        "K", "ab".repeat(50_000) + "c", List.of(), "a", Set.of())));
    }

    private static class Sample implements Searched {
        private final String keyText;
        private final String description;
        private final Collection<String> tags;
        private final String namespace;
        private final Set<Trait> traits;

        Sample(
                String keyText,
                String description,
                Collection<String> tags,
                String namespace,
                Set<Trait> traits) {
            this.keyText = keyText;
            this.description = description;
            this.tags = tags;
            this.namespace = namespace;
            this.traits = traits;
        }

        @Override
        public String keyText() {
            return keyText;
        }

        @Override
        public String description() {
            return description;
        }

        @Override
        public Collection<String> tags() {
            return tags;
        }

        @Override
        public NamespacePath path() {
            return NamespacePath.of(namespace);
        }

        @Override
        public boolean is(Trait trait) {
            return traits.contains(trait);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "to         | tok         | true",
                "to         | TOKEN       | true",
                "to         | auto        | true",
                "a b        | ab b        | true",
                "key:04     | key:042     | true",
                "tag:       | tag:p       | true",
                "''         | x           | true",
                "tok        | to          | false",
                "key:to     | tok         | false",
                "to         | key:tok     | false",
                "to         | -tok        | false",
                "-to        | -tok        | false",
                "/to        | /to.        | false",
                "is:exp     | is:expired  | false",
                "is:nothing | is:nothings | false",
            })
    void knowsThatAWordThatGrowsFindsNothingElse(String before, String now, boolean narrower) {
        assertEquals(narrower, SecretQuery.parse(now).narrows(SecretQuery.parse(before)));
    }
}
