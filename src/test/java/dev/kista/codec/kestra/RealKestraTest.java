package dev.kista.codec.kestra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.kista.codec.Format;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.exchange.SecretWriter;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.codec.exchange.Written;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.dataformat.yaml.YAMLMapper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// What Kista exports, read back by Kestra's own class in a JVM whose environment holds exactly the
/// exported variables.
class RealKestraTest {
    private static final Map<String, String> SECRETS = new TreeMap<>();

    static {
        SECRETS.put("PLAIN", "password");
        SECRETS.put("QUOTES", "it's \"quoted\" `three` ways");
        SECRETS.put("DOLLARS", "$A ${B} $$C ${D:-e} $(f) \\$g");
        SECRETS.put("HASHES", "a#b #c # d");
        SECRETS.put("EQUALS", "a=b==c");
        SECRETS.put("TRAILING_EQUALS", "abc=");
        SECRETS.put("LINES", "one\ntwo\n\nfour\n");
        SECRETS.put("WINDOWS_LINES", "one\r\ntwo\r\n");
        SECRETS.put("LONG", "0123456789".repeat(1000));
        SECRETS.put("EMOJI", "😀 é 𝄞 \u2028 \u0085");
        SECRETS.put("BACKSLASHES", "C:\\dir\\n\\\\");
        SECRETS.put("TABS", "\ta\tb ");
        SECRETS.put("EMPTY", "");
        SECRETS.put("BASE64", "cGFzc3dvcmQ=");
        SECRETS.put(
                "SERVICE_ACCOUNT",
                """
                {
                  "type": "service_account",
                  "private_key": "-----BEGIN PRIVATE KEY-----\\nMIIE==\\n-----END PRIVATE KEY-----\\n",
                  "client_email": "kista@example.iam.gserviceaccount.com"
                }
                """);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENCODED", "COMPOSE", "COMPOSE_LIST"})
    void kestraReadsEverySecretByteForByte(Format format) throws Exception {
        var secrets =
                SECRETS.entrySet().stream()
                        .map(each -> PlainSecret.of(each.getKey(), each.getValue()))
                        .toList();
        var written = new SecretWriter().write(secrets, format, WriteOptions.PLAIN);
        var text = assertInstanceOf(Written.Text.class, written).text();
        assertEquals(SECRETS, RealKestra.read(variables(text, format), SECRETS.keySet()));
    }

    /// The variables of an export as its consumer gets them, taken apart by code that is not
    /// Kista's.
    private static Map<String, String> variables(String text, Format format) {
        var result = new LinkedHashMap<String, String>();
        switch (format) {
            case ENCODED -> text.lines().forEach(line -> put(result, line));
            case COMPOSE ->
                    new YAMLMapper()
                            .readTree(text)
                            .get("environment")
                            .properties()
                            .forEach(
                                    each ->
                                            result.put(
                                                    each.getKey(),
                                                    each.getValue().asString().replace("$$", "$")));
            default ->
                    new YAMLMapper()
                            .readTree(text)
                            .get("environment")
                            .forEach(each -> put(result, each.asString().replace("$$", "$")));
        }
        return result;
    }

    private static void put(Map<String, String> variables, String line) {
        var equals = line.indexOf('=');
        variables.put(line.substring(0, equals), line.substring(equals + 1));
    }
}
