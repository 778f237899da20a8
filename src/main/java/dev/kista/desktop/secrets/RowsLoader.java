package dev.kista.desktop.secrets;

import dev.kista.desktop.mvc.TaskRunner;
import dev.kista.desktop.mvc.TaskRunner.RunningTask;
import dev.kista.desktop.open.Place;
import dev.kista.model.Vault;
import dev.kista.service.search.SecretQuery;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Makes rows: at once where there are few, beside the FX thread where there are many. A newer
/// question takes the place of one that is not answered yet. FX thread only.
final class RowsLoader {
    /// Up to here rows are made, sorted and filtered within a frame.
    private static final int QUICK = 1_000;

    private final TaskRunner tasks;
    private final InstantSource clock;
    private final String title;
    private Made last = new Made(null, null, RowOrder.BY_KEY, List.of(), Set.of());
    private @Nullable RunningTask running;

    RowsLoader(TaskRunner tasks, InstantSource clock, String title) {
        this.tasks = tasks;
        this.clock = clock;
        this.title = title;
    }

    /// What is asked for.
    record Question(Vault vault, Place place, RowOrder order, SecretQuery query) {}

    /// @param found the rows that the search finds
    /// @param total how many there are without it
    /// @param columns those that some row has something for
    record Answer(List<SecretRow> found, int total, Set<RowOrder.Column> columns) {}

    /// Rows without a search, kept from one search to the next, and what they were made of.
    private record Made(
            @Nullable Vault vault,
            @Nullable Place place,
            RowOrder order,
            List<SecretRow> rows,
            Set<RowOrder.Column> columns) {
        boolean isFor(Question question) {
            return vault == question.vault
                    && question.place.equals(place)
                    && question.order.equals(order);
        }
    }

    private record Result(Made made, List<SecretRow> found) {}

    void ask(Question question, Consumer<Answer> then) {
        cancel();
        var known = last;
        if (SecretRows.count(question.vault, question.place) <= QUICK) {
            take(result(question, known), then);
        } else {
            running =
                    tasks.run(
                            title,
                            TaskRunner.Lane.READING,
                            progress -> result(question, known),
                            result -> take(result, then),
                            RowsLoader::unexpected);
        }
    }

    void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    private void take(Result result, Consumer<Answer> then) {
        last = result.made;
        then.accept(new Answer(result.found, result.made.rows.size(), result.made.columns));
    }

    private Result result(Question question, Made known) {
        var made = known.isFor(question) ? known : made(question);
        return new Result(made, SecretRows.matching(made.rows, question.query));
    }

    private Made made(Question question) {
        var rows = SecretRows.of(question.vault, question.place, question.order, clock.instant());
        var columns = EnumSet.noneOf(RowOrder.Column.class);
        for (var row : rows) {
            if (!row.description().isEmpty()) {
                columns.add(RowOrder.Column.DESCRIPTION);
            }
            if (!row.tags().isEmpty()) {
                columns.add(RowOrder.Column.TAGS);
            }
        }
        return new Made(question.vault, question.place, question.order, rows, columns);
    }

    /// Reading a snapshot in memory cannot fail; if it does, the window for the unexpected says so.
    private static void unexpected(Exception failure) {
        throw new IllegalStateException(failure);
    }
}
