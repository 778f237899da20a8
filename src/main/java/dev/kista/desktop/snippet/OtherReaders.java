package dev.kista.desktop.snippet;

import dev.kista.codec.Format;
import dev.kista.codec.exchange.Written;
import dev.kista.desktop.mvc.TaskRunner;
import dev.kista.desktop.mvc.TaskRunner.Lane;
import dev.kista.desktop.mvc.TaskRunner.RunningTask;
import dev.kista.model.Messages;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;
import dev.kista.service.exchange.Disagreement;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Finds out, away from the FX thread, who would read the plain env file that is shown differently
/// from the one for whom it is written. Keeps names of keys, never a value.
final class OtherReaders {
    private final SnippetModel model;
    private final SnippetWriter writer;
    private final TaskRunner runner;
    private final Messages messages;
    private @Nullable RunningTask running;

    OtherReaders(SnippetModel model, SnippetWriter writer, TaskRunner runner, Messages messages) {
        this.model = model;
        this.writer = writer;
        this.runner = runner;
        this.messages = messages;
    }

    void look(Vault vault, NamespacePath path) {
        forget();
        var dialect = model.dialectProperty().get();
        var options = model.options(false);
        var scope = model.scope();
        if (model.formatProperty().get() != Format.ENV) {
            return;
        }
        running =
                runner.run(
                        messages.text("snippet.comparing"),
                        Lane.READING,
                        progress ->
                                writer.write(vault, path, scope, Format.ENV, options)
                                                instanceof Written.Text text
                                        ? Disagreement.in(text.text(), dialect)
                                        : List.<Disagreement>of(),
                        model.others()::setAll,
                        failure -> model.others().clear());
    }

    void forget() {
        if (running != null) {
            running.cancel();
            running = null;
        }
        model.others().clear();
    }
}
