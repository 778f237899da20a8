package dev.kista.service.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.NamespacePath;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                    Set.of(Trait.EXPIRED));

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

    private record Sample(
            String keyText,
            String description,
            Collection<String> tags,
            String namespace,
            Set<Trait> traits)
            implements Searched {
        @Override
        public NamespacePath path() {
            return NamespacePath.of(namespace);
        }

        @Override
        public boolean is(Trait trait) {
            return traits.contains(trait);
        }
    }
}
