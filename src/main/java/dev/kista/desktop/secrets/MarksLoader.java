package dev.kista.desktop.secrets;

import dev.kista.desktop.mvc.TaskRunner;
import dev.kista.desktop.mvc.TaskRunner.RunningTask;
import dev.kista.model.Vault;
import dev.kista.service.ValueMarks;
import dev.kista.service.search.Trait;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Finds out what is wrong with the rows that are shown, a few at a time, on a lane of its own, so
/// that a search never waits for it. FX thread only.
final class MarksLoader {
    /// More rows than anybody reads are not judged until a search leaves fewer.
    private static final int MOST = 2_000;

    /// Judged in one go; a hard one takes some milliseconds.
    private static final int BATCH = 20;

    private static final List<Trait> WRONG =
            List.of(Trait.INVALID, Trait.EXPIRED, Trait.WEAK, Trait.REUSED);

    private final TaskRunner tasks;
    private final ValueMarks marks;
    private final String title;
    private @Nullable RunningTask running;

    MarksLoader(TaskRunner tasks, ValueMarks marks, String title) {
        this.tasks = tasks;
        this.marks = marks;
        this.title = title;
    }

    /// @param then hears what is wrong, once all of it is known
    void judge(List<SecretRow> rows, Vault vault, Consumer<Map<UUID, Set<Trait>>> then) {
        cancel();
        if (rows.size() <= MOST) {
            new Judgement(rows, vault, then).next(0);
        } else {
            then.accept(Map.of());
        }
    }

    void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    /// Reading a snapshot in memory cannot fail; if it does, the window for the unexpected says so.
    private static void unexpected(Exception failure) {
        throw new IllegalStateException(failure);
    }

    /// One batch after the other, none overlapping.
    private final class Judgement {
        private final List<SecretRow> rows;
        private final Vault vault;
        private final Consumer<Map<UUID, Set<Trait>>> then;
        private final Map<UUID, Set<Trait>> found = new HashMap<>();
        private @Nullable ValueTraits traits;

        Judgement(List<SecretRow> rows, Vault vault, Consumer<Map<UUID, Set<Trait>>> then) {
            this.rows = rows;
            this.vault = vault;
            this.then = then;
        }

        void next(int from) {
            if (from >= rows.size()) {
                then.accept(Map.copyOf(found));
                return;
            }
            var to = Math.min(from + BATCH, rows.size());
            running =
                    tasks.run(
                            title,
                            TaskRunner.Lane.JUDGING,
                            progress -> {
                                judge(rows.subList(from, to), progress::isCancelled);
                                return to;
                            },
                            this::next,
                            MarksLoader::unexpected);
        }

        private void judge(List<SecretRow> batch, BooleanSupplier cancelled) {
            if (traits == null) {
                traits = new ValueTraits(vault, marks);
            }
            for (var row : batch) {
                if (cancelled.getAsBoolean()) {
                    return;
                }
                var judged = traits.of(row);
                var wrong = EnumSet.noneOf(Trait.class);
                WRONG.stream().filter(judged::is).forEach(wrong::add);
                if (!wrong.isEmpty()) {
                    found.put(row.id(), wrong);
                }
            }
        }
    }
}
