package dev.kista.codec.kestra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Fix;
import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.ProblemTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class SecretDecoderTest {
    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "YWI=, ab, ''",
        "'', '', N encoded.empty K@4:2",
        "YWI, ab, N encoded.unpadded K@4:2",
        "'YW\nI=', ab, W encoded.wrapped K@4:2",
        "8J+YgA==, 😀, ''"
    })
    void decodesAndSaysWhatWasUnusual(String encoded, String value, String found) {
        assertEquals("K=" + value, decode(encoded));
        assertEquals(found, ProblemTable.of(problems));
    }

    @ParameterizedTest
    @CsvSource({
        "'{{ x }}', encoded.macro, ''",
        "' {{ x }}', encoded.macro, ''",
        "' YWI=', encoded.blank, KEEP_AS_TEXT",
        "'YW\tI', encoded.blank, KEEP_AS_TEXT",
        "'\"YWI=\"', encoded.quoted, DROP_QUOTES",
        "Pj4_Pz8-, encoded.url-safe, STANDARD_ALPHABET",
        "YWéI, encoded.illegal-character, KEEP_AS_TEXT",
        "YWI==, encoded.malformed, KEEP_AS_TEXT",
        "A, encoded.malformed, KEEP_AS_TEXT",
        "/w==, encoded.not-text, KEEP_AS_TEXT"
    })
    void refusesWhatKestraWouldNotFindAndSaysWhatWouldMendIt(
            String encoded, String code, String firstFix) {
        assertEquals("", decode(encoded));
        assertEquals("E " + code + " K@4:2", ProblemTable.of(problems));
        var fixes = problems.getFirst().fixes();
        assertEquals(firstFix, fixes.isEmpty() ? "" : fixes.getFirst().name());
    }

    @Test
    void countsTheForeignCharacterFromOneInTheValueAsItStands() {
        decode("Y\nW!I=");
        assertEquals(List.of("4"), problems.getFirst().details());
    }

    @Test
    void keepsATextThatIsKeptExactlyAndSaysNothingOfIt() {
        assertEquals("K= {{ x }}\\n", decode(" {{ x }}\n", Fix.KEEP_AS_TEXT, Fix.DROP_QUOTES));
        assertEquals(List.of(), problems);
    }

    @Test
    void dropsOnePairOfQuotesAndNotTheSecretsOwn() {
        var encoded = "'" + Base64Text.encode("\"b\"") + "'";
        assertEquals("K=\"b\"", decode(encoded, Fix.DROP_QUOTES));
        assertEquals("W value.quotes-kept K@4:2", ProblemTable.of(problems));
    }

    @Test
    void examinesWhatIsLeftAfterTheFixes() {
        var encoded = Base64Text.encode("\uFEFFab\n");
        assertEquals("K=ab\\n", decode(encoded, Fix.DROP_BYTE_ORDER_MARK));
        assertEquals("W value.line-break-at-end K@4:2", ProblemTable.of(problems));
    }

    private String decode(String encoded, Fix... fixes) {
        var decoder = new SecretDecoder(new Remedies(Map.of("K", List.of(fixes))));
        var secret = decoder.decode("K", encoded, new Position(4, 2), problems);
        return ProblemTable.secrets(secret.stream().toList());
    }
}
