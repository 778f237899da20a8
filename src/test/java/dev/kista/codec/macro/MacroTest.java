package dev.kista.codec.macro;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.PlainSecret;
import dev.kista.codec.Problem;
import dev.kista.codec.kestra.Remedies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

class MacroTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    {{ "x" ! base64encode }}   | x
                    {{"x"!base64encode}}       | x
                    {{ 'x' ! base64encode() }} | x
                    {{- "x" ! base64encode -}} | x
                    {{ "a\\"b" ! base64encode }} | a"b
                    {{ 'it\\'s' ! base64encode }} | it's
                    {{ "a\\nb" ! base64encode }} | a\\nb
                    {{ '{"a":"b"}' ! base64encode }} | {"a":"b"}
                    {{ "}}" ! base64encode }}  | }}
                    """)
    void readsEverySpacingAndEitherKindOfQuotes(String macro, String value) {
        assertEquals(Optional.of(value), MacroText.read(macro.replace('!', '|')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ x | base64encode }}",
                "{{ \"x\" | upper }}",
                "{{ \"x\" }}",
                "{{ \"x | base64encode }}",
                "{{}}",
                "{{ \"x\" | base64encode | upper }}"
            })
    void takesNothingElseForAMacro(String text) {
        assertEquals(Optional.empty(), MacroText.read(text));
    }

    @Test
    void readsTheExamplesFileAndRefusesItsPlaceholders() throws IOException {
        var text = Files.readString(Path.of("src/test/resources/samples/env/kestra-examples.env"));
        var reading = MacroReader.read(text, Remedies.NONE);
        assertEquals(
                Map.of(
                        "GITHUB_ACCESS_TOKEN",
                        "ghp_xxxxxxxxxx",
                        "GCP_CREDS",
                        "{\"type\":\"service_account\",\"project_id\":\"geller\","
                                + "\"private_key_id\":\"xxx\", ...}"),
                reading.secrets().stream()
                        .collect(Collectors.toMap(PlainSecret::key, PlainSecret::value)));
        assertEquals(9, reading.problems().stream().filter(Problem::isError).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r", "ends in \\"})
    void writesNothingThatItCouldNotReadBack(String value) {
        assertEquals(Optional.empty(), MacroText.write(value));
    }
}
