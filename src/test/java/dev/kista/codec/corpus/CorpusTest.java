package dev.kista.codec.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.Problem;
import dev.kista.codec.dotenv.EnvLookup;
import dev.kista.codec.dotenv.EnvReader;
import dev.kista.codec.exchange.SecretReader;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Kista reads every case of the corpus as its consumers do.
class CorpusTest {
    private static final EnvLookup ENVIRONMENT =
            name -> name.equals("HOSTVAR") ? Optional.of("hv") : Optional.empty();

    static List<Corpus.Case> envFiles() throws IOException {
        return Corpus.of("env");
    }

    static List<Corpus.Case> otherFormats() throws IOException {
        return Corpus.all().stream().filter(each -> !each.format().equals("env")).toList();
    }

    @Test
    void holdsHundredsOfCasesThatHaveNamesOfTheirOwn() throws IOException {
        var names = new HashSet<String>();
        Corpus.all().forEach(each -> assertTrue(names.add(each.name()), each.name()));
        assertTrue(names.size() >= 300, () -> names.size() + " cases");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("envFiles")
    void readsEnvFilesAsEachConsumerDoes(Corpus.Case each) {
        for (var consumer : Corpus.CONSUMERS) {
            var answer = each.answer(consumer);
            var dialect = Dialect.valueOf(consumer.toUpperCase(Locale.ROOT));
            var reading = new EnvReader().read(each.input(), dialect, ENVIRONMENT);
            var word =
                    reading.refused()
                            ? "refused"
                            : dialect == Dialect.SHELL
                                            && reading.problems().stream()
                                                    .anyMatch(Problem::isError)
                                    ? "runs"
                                    : "";
            assertEquals(answer.word().orElse(""), word, consumer);
            if (word.isEmpty()) {
                var got = new TreeMap<String, @Nullable String>();
                reading.variables().forEach(one -> got.put(one.name(), one.value()));
                assertEquals(json(answer.variables()), json(got), consumer);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherFormats")
    void findsTheSecretsAndWhatIsWrongWithThem(Corpus.Case each) {
        var format =
                Format.readable().stream()
                        .filter(one -> one.id().equals(each.format()))
                        .findFirst()
                        .orElseThrow();
        var reading = new SecretReader().read(each.input(), Optional.of(format), Dialect.COMPOSE);
        var got = new TreeMap<String, @Nullable String>();
        reading.secrets().forEach(one -> got.put(one.key(), one.value()));
        assertEquals(json(Corpus.variables(each.fields().get("secrets"))), json(got));
        var problems = new ArrayList<String>();
        if (each.has("problems")) {
            each.fields().get("problems").forEach(one -> problems.add(one.asString()));
        }
        assertEquals(problems, reading.problems().stream().map(CorpusTest::line).toList());
    }

    private static String line(Problem problem) {
        var key = problem.key() == null || problem.key().isEmpty() ? "" : " " + problem.key();
        var line = problem.at() == null ? "" : " " + problem.at().line();
        return problem.severity().name().toLowerCase(Locale.ROOT)
                + " "
                + problem.code()
                + key
                + line;
    }

    private static String json(Map<String, @Nullable String> values) {
        return JsonMapper.builder().build().writeValueAsString(values);
    }
}
