package dev.kista.desktop;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.clipboard.CopyCommands;
import dev.kista.desktop.clipboard.SecretCopies;
import dev.kista.desktop.detail.DetailController;
import dev.kista.desktop.exporting.ExportController;
import dev.kista.desktop.health.HealthController;
import dev.kista.desktop.history.HistoryController;
import dev.kista.desktop.importing.ImportController;
import dev.kista.desktop.merging.MergeController;
import dev.kista.desktop.merging.MergeOffers;
import dev.kista.desktop.mvc.TaskRunner.Lane;
import dev.kista.desktop.namespaces.NamespacesController;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.patching.PatchController;
import dev.kista.desktop.secrets.SecretsController;
import dev.kista.desktop.shell.VaultScreen;
import dev.kista.desktop.snippet.SnippetController;
import dev.kista.desktop.workspace.Panes;
import dev.kista.desktop.workspace.TrashCommands;
import dev.kista.desktop.workspace.WorkspaceController;
import dev.kista.service.ValueMarks;
import dev.kista.service.VaultSession;
import dev.kista.service.exchange.SecretExport;
import dev.kista.service.exchange.SecretImport;
import dev.kista.service.files.SecretFileWriter;
import dev.kista.service.health.HealthCheck;
import dev.kista.service.settings.RememberedExport;

import javafx.application.Platform;
import javafx.util.Subscription;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// Every screen part of one unlocked vault, from unlocking to locking.
final class VaultParts implements AutoCloseable {
    private static final Duration LOOK_AT_FILE = Duration.ofSeconds(3);

    private final OpenVault open;
    private final WorkspaceController workspace;
    private final ImportController importing;
    private final PatchController patching;
    private final HealthController health;
    private final HistoryController history;
    private final Shared shared;
    private final MergeController merging;
    private final VaultScreen screen;
    private final SecretsController secrets;
    private final NamespacesController tree;
    private final ViewMemory view;
    private final Subscription commands;

    /// @param session unlocked
    /// @param dividers where they were the last time
    VaultParts(VaultSession session, Map<String, Double> dividers, Shared shared) {
        this.shared = shared;
        open =
                new OpenVault(
                        session,
                        shared.tasks(),
                        shared.notices(),
                        shared.messages(),
                        shared.clock(),
                        Platform::runLater);
        open.carried().watch(shared.clipboard()::mark);
        var exportable = new Exportable(open);
        var copies = new SecretCopies(shared.clipboard(), shared.messages(), shared.notices());
        var export = new SecretExport();
        var exporting =
                new ExportController(
                        open,
                        export::write,
                        new SecretFileWriter(),
                        shared.tasks(),
                        shared.files(),
                        shared.confirmations(),
                        shared.notices(),
                        shared.messages(),
                        new FolderWindow()::show,
                        this::remember);
        var snippet =
                new SnippetController(
                        open.vaultProperty(),
                        open.namespaceProperty(),
                        exportable.idsProperty(),
                        export::write,
                        shared.tasks(),
                        shared.clipboard(),
                        shared.notices(),
                        shared.messages(),
                        exporting::onSave);
        view = shared.view();
        view.state().left(open.vault().root().id()).ifPresent(new LastPlace(open)::show);
        var settings = shared.settings().now();
        snippet.beginWith(settings.exportFormat(), settings.dialect());
        var marks = new ValueMarks();
        secrets =
                new SecretsController(
                        open,
                        marks,
                        view.state().table(),
                        shared.tasks(),
                        shared.commands(),
                        shared.messages(),
                        shared.clock());
        history = new HistoryController(open, shared.commands(), shared.messages(), shared.clock());
        var detail =
                new DetailController(
                        open,
                        shared.commands(),
                        shared.notices(),
                        shared.messages(),
                        shared.clock(),
                        Platform::runLater,
                        history::onCompare);
        tree =
                new NamespacesController(
                        open,
                        view.state().unfolded(open.vault().root().id()).orElse(null),
                        shared.tasks(),
                        shared.commands(),
                        shared.messages());
        var panes = new Panes(tree, secrets, detail, snippet);
        workspace =
                new WorkspaceController(
                        open,
                        panes,
                        dividers,
                        shared.commands(),
                        shared.messages(),
                        ZoneId.systemDefault());
        importing = importing(shared);
        importing.beginWith(settings.dialect());
        patching =
                new PatchController(
                        open,
                        shared.tasks(),
                        shared.files(),
                        shared.notices(),
                        shared.messages(),
                        new FolderWindow()::show,
                        this::remember);
        health =
                new HealthController(
                        open,
                        new HealthCheck(marks),
                        () -> shared.exports().of(session.file()),
                        shared.tasks(),
                        shared.messages(),
                        shared.clock(),
                        before -> {
                            if (before.into()) {
                                patching.onAgain(before);
                            } else {
                                exporting.onSaveAgain(before);
                            }
                        });
        merging =
                new MergeController(
                        open,
                        shared.tasks(),
                        shared.files(),
                        shared.notices(),
                        shared.messages(),
                        shared.clock());
        screen =
                new VaultScreen(
                        merging.over(
                                importing.over(
                                        patching.over(history.over(health.over(workspace))))),
                        workspace.breadcrumb(),
                        secrets.search(),
                        workspace.status());
        commands =
                Subscription.combine(
                        importing.handle(shared.commands()),
                        patching.handle(shared.commands()),
                        health.handle(shared.commands()),
                        history.handle(shared.commands()),
                        offers(shared).begin(shared.commands(), LOOK_AT_FILE, Platform::runLater),
                        new CopyCommands(open, copies, shared.clipboard())
                                .handle(shared.commands()),
                        new TrashCommands(open, shared.confirmations(), shared.messages())
                                .handle(shared.commands()),
                        shared.commands().on(Command.EXPORT, snippet::onSave),
                        shared.commands()
                                .on(
                                        Command.EXPORT_SELECTED,
                                        exportable.anyProperty(),
                                        snippet::onSaveSelected));
    }

    /// That a file was written, so that it can be told when it is out of date.
    private void remember(RememberedExport export) {
        shared.tasks()
                .<Boolean>run(
                        shared.messages().text("screens.remembering"),
                        Lane.READING,
                        progress -> {
                            shared.exports().wrote(export);
                            return true;
                        },
                        done -> health.refresh(),
                        failure ->
                                shared.notices()
                                        .warning(shared.messages().text("health.not-remembered")));
    }

    private MergeOffers offers(Shared shared) {
        return new MergeOffers(
                open,
                merging,
                shared.tasks(),
                shared.confirmations(),
                shared.notices(),
                shared.messages());
    }

    private ImportController importing(Shared shared) {
        var plans = new SecretImport();
        return new ImportController(
                open,
                (source, vault, options) ->
                        plans.plan(
                                source,
                                vault,
                                options.target(),
                                options.format(),
                                options.dialect(),
                                options.fixes()),
                shared.tasks(),
                shared.files(),
                shared.clipboard(),
                shared.notices(),
                shared.messages());
    }

    VaultScreen screen() {
        return screen;
    }

    Map<String, Double> dividers() {
        return workspace.dividers();
    }

    /// Shows and selects what another window onto the same vault did.
    void showSameAs(VaultParts other) {
        open.show(other.open.place());
        open.select(List.copyOf(other.open.selected()));
    }

    /// Shows files in the preview of an import.
    void importFiles(List<Path> files) {
        importing.onFiles(files);
    }

    /// Takes over what the user was in the middle of.
    void commitPending() {
        open.commitPending();
    }

    /// Forgets everything that was shown. The session wipes its values itself.
    @Override
    public void close() {
        commands.unsubscribe();
        importing.close();
        patching.onCancel();
        health.onClose();
        history.onClose();
        remember();
        open.close();
    }

    /// How the table and the tree look and what is selected, for the next time.
    private void remember() {
        view.change(
                state ->
                        state.withTable(secrets.layout())
                                .withUnfolded(open.vault().root().id(), tree.unfolded()));
        new LastPlace(open)
                .now()
                .ifPresent(
                        left ->
                                view.change(
                                        state -> state.withLeft(open.vault().root().id(), left)));
    }
}
