package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.model.Extras;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.Times;
import dev.kista.service.ValueMarks;
import dev.kista.service.search.SecretQuery;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

class RowsLoaderTest {
    private static final int MANY = 1_200;

    private final List<RowsLoader.Answer> answers = new ArrayList<>();
    private final SampleVault sample =
            SampleVault.with(
                    "team", IntStream.range(0, MANY).mapToObj(RowsLoaderTest::secret).toList());
    private final SecretRows rows =
            new SecretRows(sample.open().vault(), new Place.At(NamespacePath.of("team")), false);
    private final RowsLoader loader = loader();

    private static Secret secret(int number) {
        return new Secret(
                new UUID(1, number),
                SecretKey.of("KEY_%04d".formatted(number)),
                SecretValue.ofText("v"),
                "",
                new TreeSet<>(),
                Times.at(SampleVault.START),
                List.of(),
                Extras.NONE);
    }

    private RowsLoader loader() {
        return new RowsLoader(sample.tasks, sample::now, new ValueMarks(), "searching");
    }

    private List<String> ask(String words) {
        return ask(loader, words);
    }

    private List<String> ask(RowsLoader loader, String words) {
        answers.clear();
        loader.ask(
                new RowsLoader.Question(rows, RowOrder.BY_KEY, SecretQuery.parse(words)),
                answers::add);
        return answers.getLast().found().stream().map(SecretRow::keyText).toList();
    }

    @Test
    void givesAScreenfulAtOnceAndThenAll() {
        assertEquals(MANY, ask("key").size());
        assertEquals(2, answers.size());
        assertEquals(100, answers.getFirst().found().size());
        assertFalse(answers.getFirst().whole());
        assertEquals(answers.getLast().found().subList(0, 100), answers.getFirst().found());
        assertTrue(answers.getLast().whole());
    }

    @Test
    void givesAFewFoundAtOnce() {
        assertEquals(List.of("KEY_0777"), ask("0777"));
        assertEquals(1, answers.size());
    }

    /// A search that goes on from the one before must not find anything else than a new one.
    @ParameterizedTest
    @CsvSource({"key_1, key_11, 100", "key_11, key_1, 200", "key, -key_0, 200", "-1, -11, 1080"})
    void findsTheSameWhateverWasTypedBefore(String before, String now, int count) {
        ask(before);
        assertEquals(count, ask(now).size());
        assertEquals(ask(loader(), now), ask(now));
    }

    @Test
    void looksThroughEverythingAgainAfterASearchThatWasNotEnded() {
        sample.tasks.hold();
        loader.ask(
                new RowsLoader.Question(rows, RowOrder.BY_KEY, SecretQuery.parse("key")),
                answers::add);
        sample.tasks.release();
        assertEquals(List.of("KEY_1199"), ask("key_1199"));
    }
}
