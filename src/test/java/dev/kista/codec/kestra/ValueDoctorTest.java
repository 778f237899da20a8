package dev.kista.codec.kestra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Dialect;
import dev.kista.codec.Fix;
import dev.kista.codec.Format;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Problem;
import dev.kista.codec.exchange.SecretReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Each thing that goes wrong with base64 is found, and its first fix mends it in one step.
class ValueDoctorTest {
    private static final String TEXT =
            "a secret of some length, long enough to be wrapped by base64";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "encoded twice, encoded.twice, DECODE_TWICE",
        "encoded twice and wrapped, encoded.twice, DECODE_TWICE",
        "a line break of echo, value.line-break-at-end, TRIM_LAST_LINE_BREAK",
        "a line end of Windows, value.carriage-return, DROP_CARRIAGE_RETURNS",
        "a byte order mark, value.byte-order-mark, DROP_BYTE_ORDER_MARK",
        "quotes, value.quotes-kept, DROP_QUOTES",
        "the URL-safe alphabet, encoded.url-safe, STANDARD_ALPHABET"
    })
    void mendsAnEncodedValueInOneStep(String what, String code, Fix fix) {
        var value =
                switch (what) {
                    case "encoded twice" -> encode(encode(TEXT));
                    case "encoded twice and wrapped" -> encode(wrap(encode(TEXT)));
                    case "a line break of echo" -> encode(TEXT + "\n");
                    case "a line end of Windows" -> encode(TEXT + "\r");
                    case "a byte order mark" -> encode("\uFEFF" + TEXT);
                    case "quotes" -> encode('"' + TEXT + '"');
                    default ->
                            Base64.getUrlEncoder()
                                    .encodeToString(
                                            (">>>???" + TEXT).getBytes(StandardCharsets.UTF_8));
                };
        var text = "SECRET_A=" + value + "\n";
        var wanted = fix == Fix.STANDARD_ALPHABET ? ">>>???" + TEXT : TEXT;
        check(text, Format.ENCODED, code, fix, wanted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "already encoded, value.looks-encoded, DECODE_ONCE",
        "already encoded and wrapped, value.looks-encoded, DECODE_ONCE",
        "a line break at the end, value.line-break-at-end, TRIM_LAST_LINE_BREAK",
        "a byte order mark, value.byte-order-mark, DROP_BYTE_ORDER_MARK"
    })
    void mendsAPlainValueInOneStep(String what, String code, Fix fix) {
        var value =
                switch (what) {
                    case "already encoded" -> encode(TEXT);
                    case "already encoded and wrapped" -> wrap(encode(TEXT));
                    case "a line break at the end" -> TEXT + "\n";
                    default -> "\uFEFF" + TEXT;
                };
        check("A=\"" + value + "\"\n", Format.ENV, code, fix, TEXT);
    }

    @Test
    void keepsPlainTextThatIsLegalBase64() {
        var text = "SECRET_A=password\n";
        assertEquals(
                List.of(Fix.KEEP_AS_TEXT),
                problem(text, Format.ENCODED, "encoded.not-text").fixes());
        assertEquals(List.of("password"), mended(text, Format.ENCODED, Fix.KEEP_AS_TEXT));
    }

    @Test
    void joinsWhatWasWrappedAndSaysSo() {
        var text = "SECRET_A=" + wrap(encode(TEXT));
        problem(text, Format.ENCODED, "encoded.wrapped");
        assertEquals(
                List.of(TEXT),
                read(text, Format.ENCODED, Remedies.NONE).stream()
                        .map(PlainSecret::value)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"password", "'aGVs\nbG8='", "'one\ntwo'", "hunter2", "12345678", "''"})
    void leavesOrdinaryTextAlone(String value) {
        assertEquals(false, ValueDoctor.looksEncoded(value.translateEscapes()));
    }

    private static void check(String text, Format format, String code, Fix fix, String wanted) {
        assertEquals(fix, problem(text, format, code).fixes().getFirst());
        assertEquals(List.of(wanted), mended(text, format, fix));
    }

    private static List<String> mended(String text, Format format, Fix fix) {
        return read(text, format, new Remedies(Map.of("A", List.of(fix)))).stream()
                .map(PlainSecret::value)
                .toList();
    }

    private static List<PlainSecret> read(String text, Format format, Remedies remedies) {
        return new SecretReader()
                .read(text, Optional.of(format), Dialect.COMPOSE, remedies)
                .secrets();
    }

    private static Problem problem(String text, Format format, String code) {
        return new SecretReader()
                .read(text, Optional.of(format), Dialect.COMPOSE).problems().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow();
    }

    private static String encode(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String wrap(String encoded) {
        return encoded.replaceAll(".{76}", "$0\n").stripTrailing() + "\n";
    }
}
