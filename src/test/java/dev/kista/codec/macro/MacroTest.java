package dev.kista.codec.macro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.kista.codec.FormatReading;
import dev.kista.codec.NamedValue;
import dev.kista.codec.ProblemTable;
import dev.kista.codec.kestra.Remedies;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.loader.StringLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

class MacroTest {
    @Test
    void readsTheSample() throws IOException {
        var reading = read(sample("env/seed-macro.env"));
        assertEquals(
                """
                MYPASSWORD=password
                GITHUB_ACCESS_TOKEN=mypat
                AWS_ACCESS_KEY_ID=myawsaccesskey
                AWS_SECRET_ACCESS_KEY=myawssecretaccesskey\
                """,
                ProblemTable.secrets(reading.secrets()));
        assertEquals("N macro.not-for-kestra@1:1", ProblemTable.of(reading.problems()));
    }

    @Test
    void readsAMixedFileAndRefusesPlaceholders() throws IOException {
        var reading = read(sample("env/kestra-examples.env"));
        assertEquals(
                """
                GITHUB_ACCESS_TOKEN=ghp_xxxxxxxxxx
                GCP_CREDS={"type":"service_account","project_id":"geller","private_key_id":"xxx", ...}\
                """,
                ProblemTable.secrets(reading.secrets()));
        assertEquals(
                """
                E encoded.illegal-character AIRBYTE_API_KEY@2:1
                E encoded.illegal-character AIRBYTE_USERNAME@3:1
                E encoded.not-text AIRBYTE_PASSWORD@4:1
                E encoded.not-text FIVETRAN_API_KEY@5:1
                E encoded.not-text FIVETRAN_API_SECRET@6:1
                E encoded.not-text OPENAI_API_KEY@8:1
                E encoded.not-text GOOGLE_SEARCH_API_KEY@9:1
                E encoded.not-text AWS_ACCESS_KEY_ID@10:1
                E encoded.not-text AWS_SECRET_ACCESS_KEY@11:1
                N macro.not-for-kestra@1:1\
                """,
                ProblemTable.of(reading.problems()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ \"v w\" | base64encode }}",
                "{{\"v w\"|base64encode}}",
                "{{-  'v w'  |  base64encode  -}}",
                "{{ 'v w' | base64encode() }}",
                "'{{ \"v w\" | base64encode }}'",
                "\"{{ 'v w' | base64encode }}\"",
                "\"{{ \"v w\" | base64encode }}\"",
                " {{ \"v w\" | base64encode }} ",
                "{{ \"v w\" | base64encode }} # {{ a comment }}",
                "{{ \"v w\" |\tbase64encode }}\r"
            })
    void readsEverySpacingAndQuote(String macro) {
        assertEquals("A=v w\nB=b", ProblemTable.secrets(readLine(macro).secrets()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"it's\"",
                "'say \"hi\"'",
                "'it\\'s'",
                "\"say \\\"hi\\\"\"",
                "'C:\\\\dir\\\\'",
                "'a\\nb'",
                "\"a#b\"",
                "\"a#b\\\"c\\\\\"",
                "\"a\\#{b\"",
                "'#{x}'",
                "'}} \\' }}'",
                "\"\"",
                "''",
                "'a\nb'",
                "'\\\\\\''"
            })
    void readsQuotesAndEscapesAsPebbleDoes(String literal) {
        var macro = "{{ " + literal + " | base64encode }}";
        var value = assertInstanceOf(Macro.Reading.Value.class, Macro.read(macro)).text();
        assertEquals(pebble(macro), value);
        assertEquals(value, readLine(macro).secrets().getFirst().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "macro.interpolation {{ \"a#{b}\" | base64encode }}",
                "macro.other-expression {{ \"a\" }}",
                "macro.other-expression {{ \"a\" ~ \"b\" | base64encode }}",
                "macro.other-expression {{ \"a\" | base64encode | upper }}",
                "macro.other-expression {{ \"a\" | base64encode }} x",
                "macro.other-expression {{ \"a\" | base64encode ",
                "macro.no-text {{ name | base64encode }}",
                "macro.no-text {{ 1 | base64encode }}",
                "macro.no-text {{",
                "macro.unclosed-quote {{ \"a | base64encode }}"
            })
    void refusesEveryOtherExpressionAndGoesOn(String codeAndMacro) {
        var space = codeAndMacro.indexOf(' ');
        var reading = readLine(codeAndMacro.substring(space + 1));
        assertEquals("B=b", ProblemTable.secrets(reading.secrets()));
        assertEquals(
                "E " + codeAndMacro.substring(0, space) + " A@1:1",
                ProblemTable.of(reading.problems().subList(0, 1)));
    }

    @Test
    void writesDoubleQuotesAsDocumentedAndSingleQuotesWhereNeeded() {
        var written =
                new MacroWriter()
                        .text(
                                List.of(
                                        new NamedValue("SECRET_A", "it's C:\\dir"),
                                        new NamedValue("SECRET_B", "'\"#{\\d"),
                                        new NamedValue("SECRET_C", "\\'\"")));
        assertEquals(
                """
                SECRET_A={{ "it's C:\\dir" | base64encode }}
                SECRET_B={{ '\\'"#{\\d' | base64encode }}
                SECRET_C={{ "\\'\\"" | base64encode }}
                """,
                written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "a\\\\\\", "\\\"\\'", "\\'#\"", "a\nb", "a\rb", "\0"})
    void refusesAValueThatNoMacroGivesBack(String value) {
        var problems = new MacroWriter().check(List.of(new NamedValue("A", value)));
        assertEquals(true, problems.getLast().isError());
    }

    @Property(tries = 2000)
    void pebbleReadsEveryMacroThatIsWritten(
            @ForAll
                    @Chars({'"', '\'', '\\', '#', '{', '}', '|', ' ', 'a'})
                    @CharRange(from = ' ', to = '\uD7FF')
                    String value) {
        var macro = Macro.of(value);
        Assume.that(macro.isPresent());
        assertEquals(value, pebble(macro.get()));
        assertEquals(value, readLine(macro.get()).secrets().getFirst().value());
    }

    private static FormatReading readLine(String macro) {
        return read("SECRET_A=" + macro + "\nSECRET_B=Yg==\n");
    }

    private static FormatReading read(String text) {
        return MacroReader.read(text, Remedies.NONE);
    }

    /// What the real engine makes of a template; the filter is the identity, so that the text
    /// shows.
    private static String pebble(String template) {
        try {
            var out = new StringWriter();
            ENGINE.getTemplate(template).evaluate(out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final PebbleEngine ENGINE =
            new PebbleEngine.Builder()
                    .loader(new StringLoader())
                    .autoEscaping(false)
                    .newLineTrimming(false)
                    .cacheActive(false)
                    .extension(
                            new AbstractExtension() {
                                @Override
                                public Map<String, Filter> getFilters() {
                                    return Map.of("base64encode", new Identity());
                                }
                            })
                    .build();

    private static final class Identity implements Filter {
        @Override
        public Object apply(
                Object input,
                Map<String, Object> args,
                PebbleTemplate self,
                EvaluationContext context,
                int lineNumber) {
            return input;
        }

        @Override
        public List<String> getArgumentNames() {
            return List.of();
        }
    }

    private static String sample(String name) throws IOException {
        try (var in = MacroTest.class.getResourceAsStream("/samples/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
