package dev.kista.codec.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// The real programs answer as the corpus says.
class RealCorpusTest {
    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(CorpusProgram.class)
    void theProgramAnswersAsTheCorpusSays(CorpusProgram program) throws Exception {
        program.assumeInstalled();
        var cases =
                Corpus.of("env").stream()
                        .filter(each -> !each.isOfNewer(program.consumer()))
                        // A control character is what separates the answers.
                        .filter(each -> each.input().indexOf('\u0001') < 0)
                        .toList();
        var answers = program.read(cases, folder);
        for (var i = 0; i < cases.size(); i++) {
            var expected = expected(cases.get(i), program);
            if (!expected.word().equals(java.util.Optional.of("runs"))) {
                assertEquals(expected.word(), answers.get(i).word(), cases.get(i).name());
                assertEquals(
                        show(expected.variables()),
                        show(answers.get(i).variables()),
                        cases.get(i).name());
            }
        }
    }

    private static Corpus.Answer expected(Corpus.Case each, CorpusProgram program) {
        return program == CorpusProgram.DASH && !each.has("dash")
                ? each.answer("shell")
                : each.answer(program.consumer());
    }

    @Test
    void bashExportsWhatTheCorpusSays() throws Exception {
        CorpusProgram.BASH.assumeInstalled();
        var cases =
                Corpus.of("shell").stream()
                        .filter(each -> !each.has("problems") && !each.input().contains("SECRET_"))
                        .toList();
        var answers = CorpusProgram.BASH.read(cases, folder);
        for (var i = 0; i < cases.size(); i++) {
            assertEquals(
                    show(Corpus.variables(cases.get(i).fields().get("secrets"))),
                    show(answers.get(i).variables()),
                    cases.get(i).name());
        }
    }

    @Test
    void javaReadsPropertiesAsTheCorpusSays() throws IOException {
        for (var each : Corpus.of("properties")) {
            var got = new TreeMap<String, @Nullable String>();
            var properties = new Properties();
            try {
                properties.load(new StringReader(each.input()));
                properties.forEach((key, value) -> got.put((String) key, (String) value));
            } catch (IllegalArgumentException e) {
                got.clear();
            }
            got.remove("");
            assertEquals(
                    show(Corpus.variables(each.fields().get("secrets"))), show(got), each.name());
        }
    }

    private static String show(Map<String, @Nullable String> values) {
        return values.toString().replace("\n", "\\n").replace("\r", "\\r");
    }
}
