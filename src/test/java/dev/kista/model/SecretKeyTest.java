package dev.kista.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

class SecretKeyTest {
    @ParameterizedTest
    @CsvSource({
        "db_password, SECRET_DB_PASSWORD",
        "'', SECRET_",
        "a-b, SECRET_A-B",
        "ß, SECRET_SS"
    })
    void namesTheVariableInUpperCase(String text, String variable) {
        assertEquals(variable, new SecretKey(text).variable());
        assertEquals(variable, SecretKey.of(text).variable());
    }

    @Test
    void upperCasesByTheRulesOfNoLanguage() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            assertEquals("ID", SecretKey.of("id").text());
            assertEquals(new SecretKey("ID"), new SecretKey("id"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void isTheSameInAnotherCaseAndStaysAsItWasWritten() {
        var key = new SecretKey("Db_Password");
        assertEquals(new SecretKey("DB_PASSWORD"), key);
        assertEquals(new SecretKey("db_password").hashCode(), key.hashCode());
        assertEquals("Db_Password", key.toString());
        assertNotEquals(new SecretKey("DB-PASSWORD"), key);
        assertNotEquals("Db_Password", (Object) key);
    }

    @Test
    void sortsAsItCompares() {
        var keys = Stream.of("b", "A", "a", "B", "_").map(SecretKey::new).toList();
        assertEquals(
                List.of("A", "b", "_"), new TreeSet<>(keys).stream().map(SecretKey::text).toList());
        assertEquals(0, new SecretKey("x").compareTo(new SecretKey("X")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "_", "_1", "DB_PASSWORD", "SECRET_X"})
    void isValidWhereEveryConsumerTakesIt(String text) {
        assertEquals(true, new SecretKey(text).isValid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1A", "a", "A-B", "A B", "A\n", "Ä", "A.B", "😀", "A\0", "Ａ"})
    void isInvalidWhereSomeConsumerDoesNot(String text) {
        assertEquals(false, new SecretKey(text).isValid());
    }
}
