package dev.kista.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.Messages;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class EditRefusedTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @Test
    void saysInWordsWhatWasRefusedAndWhere() {
        assertEquals(
                "There is a secret TOKEN in company already; keys that differ only by case are the"
                        + " same to Kestra.",
                new EditRefused("key-exists", "TOKEN", "company").words(ENGLISH));
    }

    @Test
    void showsNamesAsTheyAreWhateverTheyAreMadeOf() {
        var name = "it's {0} \uD83D\uDE00";
        assertEquals("There is a namespace " + name + " already.", words("namespace-exists", name));
    }

    @Test
    void keepsTheDetailsInTheirOrderForWhoeverActsOnThem() {
        var refused = new EditRefused("namespace-too-long", "a.b", "151", "150");
        assertEquals(List.of("a.b", "151", "150"), refused.details());
        assertEquals("namespace-too-long", refused.code());
        assertEquals("namespace-too-long a.b, 151, 150", refused.getMessage());
    }

    @Test
    void needsNoDetails() {
        assertEquals("A vault needs a name.", words("vault-name-empty"));
    }

    private static String words(String code, String... details) {
        return new EditRefused(code, details).words(ENGLISH);
    }
}
