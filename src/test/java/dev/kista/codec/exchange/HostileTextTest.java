package dev.kista.codec.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.kista.codec.Format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

/// Texts that a pattern would go back over again and again, and those that look alike.
class HostileTextTest {
    private static final int MANY = 300_000;

    /// A pattern that goes back over what it has seen would take hours here, not seconds.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r",
                " ",
                "\n",
                "\t",
                "={{",
                "={{|",
                "=  {{ base64encode ",
                "| base64encode ",
                "{",
                "[",
                "\"",
                "'",
                "a.",
                "SECRET_",
                "export ",
                "apiVersion",
                "kind: ",
                "#",
                ": "
            })
    void looksAtNoTextForLong(String piece) {
        var text = piece.repeat(MANY) + "base64encode";
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> new FormatDetector().detect(text), piece);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "A={{ \"x\" | base64encode }},MACRO",
                "A={{\"x\"|base64encode}},MACRO",
                "A = '{{ \"a|b\" |  base64encode() }}',MACRO",
                "A={{ \"base64encode\" | base64encode }},MACRO",
                "A={{ \"base64encode\" }},ENV",
                "| base64encode A={{ 1 }},ENV",
                "A=base64encode,ENV"
            })
    void knowsAMacroByItsPipeInTheSameLine(String line, Format format) {
        assertEquals(format, new FormatDetector().detect("X=1\n" + line + "\nY=2\n").format());
    }

    @Test
    void knowsASecretOfKubernetesInJsonAndYaml() {
        for (var text :
                new String[] {
                    "apiVersion: v1\nkind: Secret\n",
                    "{\"apiVersion\": \"v1\", \"kind\": \"Secret\"}",
                    "{\n  \"kind\": \"Secret\",\n  \"apiVersion\": \"v1\"\n}",
                    "# c\r\n'apiVersion' : v1\r\nkind: SecretList\r\n"
                }) {
            assertEquals(Format.KUBERNETES, new FormatDetector().detect(text).format(), text);
        }
    }
}
