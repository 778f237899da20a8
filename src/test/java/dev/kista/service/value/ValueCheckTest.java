package dev.kista.service.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kista.model.Messages;
import dev.kista.model.SecretValue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

class ValueCheckTest {
    private static final JsonMapper JACKSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                " {\"a\": [1, -2.5e+3, true, null, \"\\u00e4\\n\"], \"b\": {\"c\": []}} \n",
                "[\"ä\", 0]",
                "plain text",
                "{{ \"a\" | base64encode }} no",
                ""
            })
    void findsNothingWrongWithWhatIsRight(String text) {
        assertEquals(Optional.empty(), check(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"a\" 1}', json-colon, 1, 6",
        "'{\"a\": 1\n \"b\": 2}', json-comma, 2, 2",
        "'{a: 1}', json-key, 1, 2",
        "'{\"a\": \"x\ny\"}', json-string, 1, 9",
        "'[01]', json-comma, 1, 3",
        "'[1,]', json-value, 1, 4",
        "'[\"\\x\"]', json-escape, 1, 4",
        "'{} {}', json-more, 1, 4"
    })
    void saysWhereJsonIsBroken(String text, String code, int line, int column) {
        assertEquals(Optional.of(new ValueFlaw(code, line, column)), check(text));
    }

    @Property
    void agreesWithAnotherReaderOfJson(@ForAll String inside) {
        agree("{" + inside + "}");
        agree("[\"" + inside + "\"]");
        agree("[" + inside.length() + "e" + inside + "]");
    }

    private static void agree(String text) {
        if (text.chars().anyMatch(each -> Character.isSurrogate((char) each))) {
            return;
        }
        boolean valid;
        try {
            JACKSON.readTree(text.getBytes(StandardCharsets.UTF_8));
            valid = true;
        } catch (JacksonException e) {
            valid = false;
        }
        assertEquals(valid, JsonCheck.of(text.getBytes(StandardCharsets.UTF_8)).isEmpty(), text);
    }

    @Test
    void acceptsARealKey() throws NoSuchAlgorithmException {
        var key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
        var body = Base64.getMimeEncoder().encodeToString(key.getEncoded());
        var pem = "-----BEGIN PRIVATE KEY-----\r\n" + body + "\r\n-----END PRIVATE KEY-----\r\n";
        assertEquals(Optional.empty(), check(pem));
        assertEquals(Optional.empty(), check(pem + pem));
    }

    @ParameterizedTest
    @CsvSource({
        "'-----BEGIN A-----\nYWJj\n', pem-end, 3, 1",
        "'-----BEGIN A-----\nYWJj\n-----END B-----', pem-label, 3, 1",
        "'-----BEGIN A-----\nYW Jj\nYW!j\n-----END A-----', pem-base64, 3, 3",
        "'-----BEGIN A-----\nYWJ\n-----END A-----', pem-cut, 3, 1",
        "'-----BEGIN A-----\n-----BEGIN A-----', pem-end, 2, 1"
    })
    void saysWherePemIsBroken(String text, String code, int line, int column) {
        assertEquals(Optional.of(new ValueFlaw(code, line, column)), check(text));
    }

    @Test
    void saysItWithoutTheValue() {
        var words = check("{\"hunter2\"}").orElseThrow().words(Messages.in(Locale.ENGLISH));
        assertFalse(words.contains("hunter2"), words);
    }

    private static Optional<ValueFlaw> check(String text) {
        try (var value = SecretValue.ofText(text)) {
            return ValueCheck.of(value);
        }
    }
}
