package dev.kista.desktop.importing;

import dev.kista.codec.Format;
import dev.kista.desktop.mvc.TaskRunner;
import dev.kista.desktop.mvc.TaskRunner.Lane;
import dev.kista.desktop.mvc.TaskRunner.RunningTask;
import dev.kista.model.Messages;
import dev.kista.service.exchange.ImportSource;
import dev.kista.service.see.SeenBy;
import dev.kista.service.see.SideBySide;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Looks at one key of an env file through the eyes of each of its readers, away from the FX
/// thread, and wipes what was seen when another is looked at.
final class Looking {
    private final SourceModel model;
    private final TaskRunner runner;
    private final Messages messages;
    private @Nullable RunningTask running;

    Looking(SourceModel model, TaskRunner runner, Messages messages) {
        this.model = model;
        this.runner = runner;
        this.messages = messages;
    }

    /// @param row `null` to look at none
    void at(@Nullable RowModel row, @Nullable ImportSource source) {
        if (running != null) {
            running.cancel();
            running = null;
        }
        var format = model.formatProperty().get();
        if (row == null || source == null || !isEnvFile(format)) {
            show(null, List.of());
            return;
        }
        var asked =
                new SideBySide.Asked(
                        model.dialectProperty().get(),
                        row.row().line(),
                        format != Format.ENV,
                        row.row().then());
        // What was seen before stays until the next is known, so that nothing jumps.
        running =
                runner.run(
                        messages.text("import.seen.looking"),
                        Lane.READING,
                        progress -> new SideBySide().look(source, asked),
                        seen -> show(row, seen),
                        // The plan went while it was compared with; the next one is looked at anew.
                        failure -> show(null, List.of()));
    }

    private static boolean isEnvFile(@Nullable Format format) {
        return format == Format.ENV || format == Format.ENCODED;
    }

    private void show(@Nullable RowModel row, List<SeenBy> seen) {
        var before = List.copyOf(model.seen());
        model.lookedAtProperty().set(row);
        model.seen().setAll(seen);
        before.forEach(SeenBy::close);
    }
}
