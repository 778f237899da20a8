package dev.kista.desktop.importing;

import dev.kista.codec.Dialect;
import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.clipboard.SecretClipboard;
import dev.kista.desktop.dialog.FilePicker;
import dev.kista.desktop.dialog.Notices;
import dev.kista.desktop.mvc.Part;
import dev.kista.desktop.mvc.TaskRunner;
import dev.kista.desktop.open.OpenVault;
import dev.kista.model.Messages;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;
import dev.kista.service.exchange.ImportSource;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Imports files and pasted text into the open vault.
///
/// Shows itself when there is a source to look at, and hides when the user has confirmed or given
/// up. FX thread only.
public final class ImportController implements Part {
    private final OpenVault vault;
    private final Planner planner;
    private final TaskRunner runner;
    private final FilePicker files;
    private final SecretClipboard clipboard;
    private final Notices notices;
    private final Messages messages;
    private final ImportModel model = new ImportModel();
    private final List<SourceController> sources = new ArrayList<>();
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper();
    private final ImportView view;
    private Dialect dialect = Dialect.COMPOSE;
    private boolean applying;

    public ImportController(
            OpenVault vault,
            Planner planner,
            TaskRunner runner,
            FilePicker files,
            SecretClipboard clipboard,
            Notices notices,
            Messages messages) {
        this.vault = vault;
        this.planner = planner;
        this.runner = runner;
        this.files = files;
        this.clipboard = clipboard;
        this.notices = notices;
        this.messages = messages;
        this.view = new ImportView(model, this, messages);
        new ImportDrop(view.root(), this::onFiles, this::onText);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    /// By whose rules an env file is read before the user chooses others.
    public void beginWith(Dialect usual) {
        dialect = usual;
    }

    /// Whether there is something to look at.
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    /// Puts the preview over other content, which cannot be seen or reached meanwhile.
    public Part over(Part content) {
        var below = content.root();
        below.visibleProperty().bind(showing.not());
        view.root().visibleProperty().bind(showing);
        var stack = new StackPane(below, view.root());
        return () -> stack;
    }

    /// Answers the commands until the result is unsubscribed.
    public Subscription handle(Commands commands) {
        return commands.on(Command.IMPORT, this::onChooseFiles)
                .and(commands.on(Command.IMPORT_PASTED, this::onPaste));
    }

    /// Takes what is dropped on a node.
    public void acceptDropsOn(Node node) {
        new ImportDrop(node, this::onFiles, this::onText);
    }

    /// Lets the user choose files, and shows them.
    public void onChooseFiles() {
        onFiles(
                files.openSeveral(
                        messages.text("import.choose"),
                        new FilePicker.Kind(messages.text("import.kind.any"), "*")));
    }

    /// Shows each file as a source.
    public void onFiles(List<Path> paths) {
        for (var path : paths) {
            var name = path.getFileName() == null ? path : path.getFileName();
            add(name.toString(), progress -> ImportSource.readRegular(path));
        }
    }

    /// Shows the text on the clipboard as a source; without one, a box to paste into later.
    public void onPaste() {
        var text = clipboard.pasted();
        if (text.isBlank()) {
            showing.set(true);
            recount();
            notices.warning(messages.text("import.nothing-to-paste"));
        } else {
            onText(text);
        }
    }

    private void onText(String text) {
        var name = messages.text("import.pasted");
        add(name, progress -> new ImportSource(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private void add(String name, TaskRunner.Work<ImportSource> reading) {
        var shown = new SourceModel(name);
        shown.dialectProperty().set(dialect);
        var source = new SourceController(shown, vault, planner, runner, messages, this::recount);
        if (sources.isEmpty()) {
            model.namespaces().setAll(namespaces());
        }
        sources.add(source);
        model.sources().add(source.model());
        model.selectedProperty().set(source.model());
        showing.set(true);
        source.load(reading);
    }

    private List<String> namespaces() {
        var paths = new ArrayList<String>();
        vault.vault()
                .forEachNamespace(
                        (path, namespace) -> {
                            if (!path.isRoot()) {
                                paths.add(path.toString());
                            }
                        });
        paths.sort(null);
        return paths;
    }

    /// Takes what is chosen in all sources as one edit.
    void onConfirm() {
        if (!model.confirmableProperty().get()) {
            return;
        }
        var count = model.takenProperty().get();
        applying = true;
        var applied = vault.apply(edit());
        applying = false;
        if (!applied) {
            return;
        }
        var made = vault.session().undoable();
        var words = done(count);
        var target = model.sources().getFirst().targetProperty().get().strip();
        close();
        vault.show(NamespacePath.of(target));
        notices.info(
                words,
                messages.text("import.undo"),
                () -> {
                    if (vault.session().undoable().equals(made)) {
                        vault.undo();
                    } else {
                        notices.warning(messages.text("import.undo.later"));
                    }
                });
    }

    private String done(int count) {
        var targets =
                model.sources().stream().map(each -> each.targetProperty().get().strip()).toList();
        return targets.stream().distinct().count() == 1
                ? messages.text("import.done", count, targets.getFirst())
                : messages.text("import.done.several", count, targets.size());
    }

    private VaultEdit edit() {
        var edits = new ArrayList<VaultEdit>();
        sources.forEach(each -> each.edit().ifPresent(edits::add));
        return JoinedEdits.of(edits);
    }

    /// Gives up; nothing is taken.
    void onCancel() {
        close();
    }

    /// Compares anew when the vault is changed behind the preview, as by undo in the menu.
    Subscription onShown() {
        return vault.vaultProperty()
                .subscribe(
                        (before, now) -> {
                            if (!applying) {
                                List.copyOf(sources).forEach(SourceController::replan);
                            }
                        });
    }

    void onSelect(SourceModel source) {
        model.selectedProperty().set(source);
    }

    void onRemove(SourceModel source) {
        var controller = of(source);
        sources.remove(controller);
        model.sources().remove(source);
        controller.close();
        recount();
    }

    List<SourceController> sources() {
        return List.copyOf(sources);
    }

    SourceController of(SourceModel source) {
        return sources.stream()
                .filter(each -> each.model() == source)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such source"));
    }

    /// Forgets every source and wipes what was read. Called when the vault is locked, too.
    public void close() {
        sources.forEach(SourceController::close);
        sources.clear();
        model.sources().clear();
        model.selectedProperty().set(null);
        showing.set(false);
    }

    private void recount() {
        var tally = Tally.of(model.sources());
        model.takenProperty().set(tally.taken());
        model.skippedProperty().set(tally.skipped());
        model.confirmableProperty().set(tally.confirmable());
        model.hintProperty().set(messages.text("import.hint." + tally.hint()));
    }
}
