package dev.kista.desktop.secrets;

import dev.kista.desktop.mvc.TaskRunner;
import dev.kista.desktop.mvc.TaskRunner.RunningTask;
import dev.kista.service.ValueMarks;
import dev.kista.service.search.Searched;
import dev.kista.service.search.SecretQuery;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/// Makes rows: at once where there are few, beside the FX thread where there are many or where
/// values must be looked at. A newer question takes the place of one that is not answered yet. FX
/// thread only.
final class RowsLoader {
    /// Up to here rows are made, sorted and filtered within a frame.
    private static final int QUICK = 1_000;

    /// After so many rows a search looks whether anybody still wants it.
    private static final int STEP = 256;

    private final TaskRunner tasks;
    private final InstantSource clock;
    private final ValueMarks marks;
    private final String title;
    private Made last = new Made(null, RowOrder.BY_KEY, List.of(), Set.of());
    private @Nullable RunningTask running;

    RowsLoader(TaskRunner tasks, InstantSource clock, ValueMarks marks, String title) {
        this.tasks = tasks;
        this.clock = clock;
        this.marks = marks;
        this.title = title;
    }

    /// What is asked for.
    record Question(SecretRows rows, RowOrder order, SecretQuery query) {}

    /// @param found the rows that the search finds
    /// @param total how many there are without it
    /// @param columns those that some row has something for
    record Answer(List<SecretRow> found, int total, Set<RowOrder.Column> columns) {}

    /// Rows without a search, kept from one search to the next, and what they were made of.
    private record Made(
            @Nullable SecretRows source,
            RowOrder order,
            List<SecretRow> rows,
            Set<RowOrder.Column> columns) {
        boolean isFor(Question question) {
            return source != null
                    && source.vault() == question.rows.vault()
                    && source.place().equals(question.rows.place())
                    && source.inherited() == question.rows.inherited()
                    && order.equals(question.order);
        }
    }

    private record Result(Made made, List<SecretRow> found) {}

    void ask(Question question, Consumer<Answer> then) {
        cancel();
        var known = last;
        if (question.rows.count() <= QUICK && !question.query.looksAtValues()) {
            take(result(question, known, () -> false), then);
        } else {
            running =
                    tasks.run(
                            title,
                            TaskRunner.Lane.SEARCHING,
                            progress -> result(question, known, progress::isCancelled),
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

    private Result result(Question question, Made known, BooleanSupplier cancelled) {
        var made = known.isFor(question) ? known : made(question);
        return new Result(made, matching(made.rows, question, cancelled));
    }

    private List<SecretRow> matching(
            List<SecretRow> rows, Question question, BooleanSupplier cancelled) {
        var query = question.query;
        if (query.isEmpty()) {
            return rows;
        }
        Function<SecretRow, Searched> asked =
                query.looksAtValues()
                        ? new ValueTraits(question.rows.vault(), marks)::of
                        : row -> row;
        var found = new ArrayList<SecretRow>();
        var seen = 0;
        for (var row : rows) {
            if (seen++ % STEP == 0 && cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            if (query.matches(asked.apply(row))) {
                found.add(row);
            }
        }
        return found;
    }

    private Made made(Question question) {
        var rows = question.rows.make(question.order, clock.instant());
        var columns = EnumSet.noneOf(RowOrder.Column.class);
        for (var row : rows) {
            if (!row.description().isEmpty()) {
                columns.add(RowOrder.Column.DESCRIPTION);
            }
            if (!row.tags().isEmpty()) {
                columns.add(RowOrder.Column.TAGS);
            }
            if (row.inherited()) {
                columns.add(RowOrder.Column.NAMESPACE);
            }
            if (row.expiry() != null) {
                columns.add(RowOrder.Column.EXPIRES);
            }
        }
        return new Made(question.rows, question.order, rows, columns);
    }

    /// Reading a snapshot in memory cannot fail; if it does, the window for the unexpected says so.
    private static void unexpected(Exception failure) {
        throw new IllegalStateException(failure);
    }
}
