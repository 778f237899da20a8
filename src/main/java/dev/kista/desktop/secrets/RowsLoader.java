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
import java.util.function.Supplier;

/// Makes rows: at once where there are few, beside the FX thread where there are many or where
/// values must be looked at. There the first of them come before the rest. A newer question takes
/// the place of one that is not answered yet. FX thread only.
final class RowsLoader {
    /// Up to here rows are made, sorted and filtered within a frame.
    private static final int QUICK = 1_000;

    /// As many rows as fill a window on a large screen.
    private static final int SCREENFUL = 100;

    /// After so many rows a search looks whether anybody still wants it.
    private static final int STEP = 256;

    private final TaskRunner tasks;
    private final InstantSource clock;
    private final ValueMarks marks;
    private final String title;
    private Found last =
            new Found(
                    new Made(null, RowOrder.BY_KEY, List.of(), Set.of(), 0),
                    SecretQuery.parse(""),
                    List.of(),
                    0,
                    List.of());
    private @Nullable RunningTask running;

    RowsLoader(TaskRunner tasks, InstantSource clock, ValueMarks marks, String title) {
        this.tasks = tasks;
        this.clock = clock;
        this.marks = marks;
        this.title = title;
    }

    /// What is asked for.
    record Question(SecretRows rows, RowOrder order, SecretQuery query) {}

    /// @param found the rows that the search finds, or the first of them
    /// @param whole whether it finds no more
    /// @param total how many there are without it
    /// @param columns those that some row has something for
    record Answer(
            List<SecretRow> found,
            boolean whole,
            int total,
            Set<RowOrder.Column> columns,
            int longestKey) {}

    /// Rows without a search, kept from one search to the next, and what they were made of.
    private record Made(
            @Nullable SecretRows source,
            RowOrder order,
            List<SecretRow> rows,
            Set<RowOrder.Column> columns,
            int longestKey) {
        boolean isFor(Question question) {
            return source != null
                    && source.vault() == question.rows.vault()
                    && source.place().equals(question.rows.place())
                    && source.inherited() == question.rows.inherited()
                    && order.equals(question.order);
        }
    }

    /// How far a search has come.
    ///
    /// @param candidates the rows that it looks through
    /// @param next the first of them that it has not looked at yet
    private record Found(
            Made made,
            SecretQuery query,
            List<SecretRow> candidates,
            int next,
            List<SecretRow> rows) {
        boolean isWhole() {
            return next == candidates.size();
        }
    }

    void ask(Question question, Consumer<Answer> then) {
        cancel();
        var known = last;
        if (question.rows.count() <= QUICK && !question.query.looksAtValues()) {
            take(search(question, begun(question, known), () -> false, Integer.MAX_VALUE), then);
        } else {
            run(question, () -> begun(question, known), SCREENFUL, then);
        }
    }

    /// What fills the screen is there at once, the rest follows.
    private void run(Question question, Supplier<Found> sofar, int enough, Consumer<Answer> then) {
        running =
                tasks.run(
                        title,
                        TaskRunner.Lane.SEARCHING,
                        progress -> search(question, sofar.get(), progress::isCancelled, enough),
                        found -> {
                            take(found, then);
                            if (!found.isWhole()) {
                                run(question, () -> found, Integer.MAX_VALUE, then);
                            }
                        },
                        RowsLoader::unexpected);
    }

    void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    private void take(Found found, Consumer<Answer> then) {
        last = found;
        var made = found.made;
        then.accept(
                new Answer(
                        found.rows,
                        found.isWhole(),
                        made.rows.size(),
                        made.columns,
                        made.longestKey));
    }

    /// A search that narrows the one before looks only through what that found.
    private Found begun(Question question, Found known) {
        var made = known.made.isFor(question) ? known.made : made(question);
        if (question.query.isEmpty()) {
            return new Found(made, question.query, made.rows, made.rows.size(), made.rows);
        }
        var narrower = made == known.made && known.isWhole() && question.query.narrows(known.query);
        return new Found(made, question.query, narrower ? known.rows : made.rows, 0, List.of());
    }

    private Found search(Question question, Found sofar, BooleanSupplier cancelled, int enough) {
        if (sofar.isWhole()) {
            return sofar;
        }
        var query = question.query;
        Function<SecretRow, Searched> asked =
                query.looksAtValues()
                        ? new ValueTraits(question.rows.vault(), marks)::of
                        : row -> row;
        var found = new ArrayList<>(sofar.rows);
        var next = sofar.next;
        while (next < sofar.candidates.size() && found.size() < enough) {
            if (next % STEP == 0 && cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            var row = sofar.candidates.get(next++);
            if (query.matches(asked.apply(row))) {
                found.add(row);
            }
        }
        return new Found(sofar.made, query, sofar.candidates, next, found);
    }

    private Made made(Question question) {
        var rows = question.rows.make(question.order, clock.instant());
        var columns = EnumSet.noneOf(RowOrder.Column.class);
        var longest = 0;
        for (var row : rows) {
            longest = Math.max(longest, row.keyText().length());
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
        return new Made(question.rows, question.order, rows, columns, longest);
    }

    /// Reading a snapshot in memory cannot fail; if it does, the window for the unexpected says so.
    private static void unexpected(Exception failure) {
        throw new IllegalStateException(failure);
    }
}
