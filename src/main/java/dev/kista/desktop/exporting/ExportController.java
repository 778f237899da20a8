package dev.kista.desktop.exporting;

import dev.kista.codec.Format;
import dev.kista.codec.Problem;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.codec.exchange.Written;
import dev.kista.desktop.dialog.Confirmations;
import dev.kista.desktop.dialog.FilePicker;
import dev.kista.desktop.dialog.Notices;
import dev.kista.desktop.dialog.Question;
import dev.kista.desktop.mvc.TaskRunner;
import dev.kista.desktop.mvc.TaskRunner.Lane;
import dev.kista.desktop.open.OpenVault;
import dev.kista.model.Messages;
import dev.kista.service.exchange.ExportScope;
import dev.kista.service.files.GitExposure;
import dev.kista.service.files.SecretFileRefused;
import dev.kista.service.files.SecretFileWriter;
import dev.kista.service.settings.RememberedExport;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Saves the shown namespace's secrets to a file of the user's choice. FX thread only.
public final class ExportController {
    private final OpenVault vault;
    private final ExportWriter writer;
    private final SecretFileWriter files;
    private final TaskRunner runner;
    private final FilePicker picker;
    private final Confirmations confirmations;
    private final Notices notices;
    private final Messages messages;
    private final Consumer<Path> showInFolder;
    private final Consumer<RememberedExport> written;

    /// @param showInFolder shows the folder that a file is in, in the platform's own window
    /// @param written told of each file that was written
    public ExportController(
            OpenVault vault,
            ExportWriter writer,
            SecretFileWriter files,
            TaskRunner runner,
            FilePicker picker,
            Confirmations confirmations,
            Notices notices,
            Messages messages,
            Consumer<Path> showInFolder,
            Consumer<RememberedExport> written) {
        this.vault = vault;
        this.writer = writer;
        this.files = files;
        this.runner = runner;
        this.picker = picker;
        this.confirmations = confirmations;
        this.notices = notices;
        this.messages = messages;
        this.showInFolder = showInFolder;
        this.written = written;
    }

    /// Saves in a format, after the questions that it raises.
    public void onSave(Format format, WriteOptions options, ExportScope scope) {
        var export = new Export(vault.vault(), vault.namespace(), format, options, scope);
        if (export.count() == 0) {
            notices.warning(messages.text("export.nothing"));
        } else if (export.isPlain()) {
            confirmations.ask(
                    Question.danger(
                            messages.text("export.plain.title"),
                            messages.text("export.plain.text", export.subject(messages)),
                            messages.text("export.plain.action"),
                            () -> choose(export)));
        } else {
            choose(export);
        }
    }

    /// Saves once more what was saved before, with the secrets of now. It was asked before whether
    /// they may stand there as they are.
    public void onSaveAgain(RememberedExport before) {
        var export =
                new Export(
                        vault.vault(),
                        before.namespace(),
                        before.format(),
                        before.options(),
                        before.scope());
        if (export.count() == 0) {
            notices.warning(messages.text("export.nothing"));
        } else {
            examine(export, before.file());
        }
    }

    private void choose(Export export) {
        picker.save(
                        messages.text("export.choose", export.subject(messages)),
                        ExportFile.name(export.format()),
                        ExportFile.kind(export.format(), messages))
                .ifPresent(file -> examine(export, file));
    }

    private void examine(Export export, Path file) {
        runner.run(
                messages.text("export.examining", file.getFileName()),
                Lane.READING,
                progress -> {
                    files.check(file);
                    return GitExposure.of(file);
                },
                exposure -> {
                    if (exposure.isRisky()) {
                        confirmations.ask(
                                Question.danger(
                                        messages.text("export.git.title"),
                                        messages.text("export.git.text", file.getFileName()),
                                        messages.text("export.git.action"),
                                        () -> write(export, file)));
                    } else {
                        write(export, file);
                    }
                },
                failure -> failed(failure, file));
    }

    private void write(Export export, Path file) {
        runner.run(
                messages.text("export.writing", file.getFileName()),
                Lane.READING,
                progress -> write(export, file, files),
                refused -> refused.ifPresentOrElse(this::refused, () -> done(export, file)),
                failure -> failed(failure, file));
    }

    /// @return the reasons why nothing was written; empty if it was
    private Optional<List<Problem>> write(Export export, Path file, SecretFileWriter to)
            throws SecretFileRefused {
        var written =
                writer.write(
                        export.vault(),
                        export.path(),
                        export.scope(),
                        export.format(),
                        export.options());
        return switch (written) {
            case Written.Refused refused -> Optional.of(refused.problems());
            case Written.Text text -> {
                var bytes = text.text().getBytes(StandardCharsets.UTF_8);
                try {
                    to.write(file, bytes);
                } finally {
                    Arrays.fill(bytes, (byte) 0);
                }
                yield Optional.empty();
            }
        };
    }

    private void done(Export export, Path file) {
        written.accept(
                new RememberedExport(
                        vault.session().file(),
                        file,
                        export.path(),
                        export.format(),
                        export.options(),
                        false,
                        Set.of(),
                        false,
                        export.scope().inherited(),
                        export.scope().only()));
        notices.info(
                messages.text("export.done", export.count(), file.toString()),
                messages.text("export.show"),
                () -> showInFolder.accept(file));
    }

    private void refused(List<Problem> problems) {
        problems.stream()
                .filter(Problem::isError)
                .findFirst()
                .ifPresent(
                        each ->
                                notices.failure(
                                        messages.text(
                                                "export.refused",
                                                each.key() == null ? "" : each.key(),
                                                each.words(messages))));
    }

    private void failed(Exception failure, Path file) {
        notices.failure(
                failure instanceof SecretFileRefused refused
                        ? messages.text(
                                "file.refused." + refused.reason().code(),
                                refused.file().toString(),
                                refused.detail())
                        : messages.text("export.failed", file.toString()));
    }
}
