package dev.kista.desktop.namespaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.open.SampleVault;
import dev.kista.model.Extras;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.Times;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

class NodesLoaderTest {
    private static final int MANY = 5_001;

    private final SampleVault sample =
            SampleVault.with(
                    "company", IntStream.range(0, MANY).mapToObj(NodesLoaderTest::secret).toList());
    private final NodesLoader loader = new NodesLoader(sample.tasks, sample.messages);
    private final List<List<NamespaceNode>> shown = new ArrayList<>();

    @Test
    void showsALargeVaultAtOnceTheFirstTime() {
        sample.tasks.hold();
        ask();
        assertEquals(List.of(MANY), totals());
    }

    @Test
    void looksAtALaterSnapshotOfALargeVaultBesideTheWindow() {
        ask();
        sample.tasks.hold();
        sample.secret("company", "ONE_MORE", "v", "");
        ask();
        assertEquals(List.of(MANY), totals(), "not before the work is done");
        sample.tasks.release();
        assertEquals(List.of(MANY, MANY + 1), totals());
    }

    @Test
    void leavesOutASnapshotThatIsOutdatedBeforeItIsCounted() {
        ask();
        sample.tasks.hold();
        sample.secret("company", "ONE_MORE", "v", "");
        ask();
        sample.secret("company", "TWO_MORE", "v", "");
        ask();
        sample.tasks.release();
        assertEquals(List.of(MANY, MANY + 2), totals());
    }

    @Test
    void answersNothingOnceItIsCancelled() {
        ask();
        sample.tasks.hold();
        ask();
        loader.cancel();
        sample.tasks.release();
        assertEquals(1, shown.size());
    }

    @Test
    void aSmallVaultIsNeverWorkForLater() {
        var small = new SampleVault().secret("company", "HOST", "h", "");
        var quick = new NodesLoader(small.tasks, small.messages);
        for (var i = 0; i < 2; i++) {
            quick.ask(small.session.vault(), "small", shown::add);
        }
        assertEquals(List.of(1, 1), totals());
        assertTrue(small.tasks.titles().isEmpty());
    }

    private void ask() {
        loader.ask(sample.session.vault(), "large", shown::add);
    }

    private List<Integer> totals() {
        return shown.stream().map(nodes -> nodes.getFirst().total()).toList();
    }

    private static Secret secret(int number) {
        return new Secret(
                new UUID(0, number),
                SecretKey.of("KEY_" + number),
                SecretValue.ofText("v"),
                "",
                new TreeSet<>(),
                Times.at(SampleVault.START),
                List.of(),
                Extras.NONE);
    }
}
