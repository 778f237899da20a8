package dev.kista.desktop.open;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.NamespacePath;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

class KeyNameTest {
    private final SampleVault sample = new SampleVault().secret("a", "TAKEN", "v", "");
    private final KeyName judge = new KeyName(sample.messages);

    @ParameterizedTest
    @CsvSource({
        "'', Type a key such as DB_PASSWORD.",
        "A-B, 'Use A to Z, digits and underscores: - is not allowed.'",
        "'A B', 'Use A to Z, digits and underscores: a blank is not allowed.'",
        "a, 'Use A to Z, digits and underscores: a is not allowed.'",
        "A\u00C4, 'Use A to Z, digits and underscores: \u00C4 is not allowed.'",
        "A\uD83D\uDE00, 'Use A to Z, digits and underscores: \uD83D\uDE00 is not allowed.'",
        "1A, Begin with a letter or an underscore.",
        "TAKEN, There is a secret TAKEN here already."
    })
    void saysWhatIsWrong(String text, String words) {
        assertEquals(Optional.of(words), problem(text, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "_", "A1_B", "SECRET_A", "TAKEN_"})
    void hasNothingAgainstAKey(String text) {
        assertEquals(Optional.empty(), problem(text, null));
    }

    @Test
    void leavesASecretItsOwnKeyAndOtherNamespacesTheirs() {
        assertEquals(Optional.empty(), problem("TAKEN", sample.idOf("a", "TAKEN")));
        var elsewhere =
                judge.problem("TAKEN", sample.session.vault(), NamespacePath.of("gone"), null);
        assertEquals(Optional.empty(), elsewhere);
    }

    @Test
    void remarksAPrefixThatWouldBeThereTwice() {
        assertEquals(
                Optional.of("Kestra adds SECRET_ by itself: this would be SECRET_SECRET_A."),
                judge.remark("SECRET_A"));
        assertEquals(Optional.empty(), judge.remark("SECRETS"));
    }

    @Test
    void turnsWhatIsTypedIntoCapitalsByNoLanguagesRules() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr"));
            assertEquals("ID_SS", KeyName.upper("id_\u00DF"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private Optional<String> problem(String text, @Nullable UUID self) {
        return judge.problem(text, sample.session.vault(), NamespacePath.of("a"), self);
    }
}
