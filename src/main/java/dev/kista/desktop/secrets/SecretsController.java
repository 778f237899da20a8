package dev.kista.desktop.secrets;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.control.Ages;
import dev.kista.desktop.mvc.Part;
import dev.kista.desktop.mvc.TaskRunner;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.desktop.secrets.SecretsModel.Emptiness;
import dev.kista.model.Messages;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;
import dev.kista.service.search.SecretQuery;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.util.Duration;
import javafx.util.Subscription;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The table of the secrets of a place: finds, reveals, makes and deletes them.
public final class SecretsController implements Part {
    private static final Duration REVEALED_FOR = Duration.seconds(30);

    private final OpenVault open;
    private final RowsLoader loader;
    private final Commands commands;
    private final Messages messages;
    private final SecretsModel model = new SecretsModel();
    private final SecretForm form;
    private final PauseTransition hiding = new PauseTransition(REVEALED_FOR);
    private final SecretsView view;
    private final SearchView search;
    private RowOrder order = RowOrder.BY_KEY;

    public SecretsController(
            OpenVault open,
            TaskRunner tasks,
            Commands commands,
            Messages messages,
            InstantSource clock) {
        this.open = open;
        this.loader = new RowsLoader(tasks, clock, messages.text("secrets.searching"));
        this.commands = commands;
        this.messages = messages;
        this.form = new SecretForm(open, messages, model.form());
        hiding.setOnFinished(done -> model.revealedProperty().set(null));
        this.search = new SearchView(this, model, messages);
        this.view =
                new SecretsView(this, form, model, commands, messages, new Ages(messages, clock));
    }

    @Override
    public Parent root() {
        return view.root();
    }

    /// The search field, which stands wherever the window has room for it.
    public Part search() {
        return search::root;
    }

    Subscription attach() {
        ListChangeListener<UUID> selection = change -> selectionChanged();
        open.selected().addListener(selection);
        selectionChanged();
        return Subscription.combine(
                open.vaultProperty().subscribe(now -> refresh()),
                open.placeProperty().subscribe(this::placeChanged),
                open.searchProperty().subscribe(this::searchChanged),
                registerCommands(),
                () -> open.selected().removeListener(selection),
                loader::cancel,
                this::hide);
    }

    private Subscription registerCommands() {
        var some = Bindings.isNotEmpty(open.selected());
        var one = Bindings.size(open.selected()).isEqualTo(1);
        var own = model.trashProperty().not();
        return Subscription.combine(
                commands.on(Command.NEW_SECRET, own, form::open),
                commands.on(Command.FIND, search::focus),
                commands.on(Command.REVEAL, one, this::onRevealSelected),
                commands.on(Command.DELETE_SECRET, some.and(own), this::onDelete));
    }

    void onSearch(String typed) {
        open.searchProperty().set(typed);
    }

    void onOrder(RowOrder next) {
        if (!next.equals(order)) {
            order = next;
            refresh();
        }
    }

    void onSelect(List<UUID> ids) {
        open.select(ids);
    }

    /// From the search field to the first row found.
    void onToTable() {
        if (open.selected().isEmpty()) {
            model.rowsProperty().get().stream()
                    .findFirst()
                    .ifPresent(first -> open.select(List.of(first.id())));
        }
        view.focusTable();
    }

    /// Shows a row's value, or hides it again. At most one row shows its value.
    void onReveal(UUID id) {
        if (id.equals(model.revealedProperty().get())) {
            hide();
        } else {
            model.revealedProperty().set(id);
            hiding.playFromStart();
        }
    }

    private void onRevealSelected() {
        var id = open.secretProperty().get();
        if (id != null) {
            onReveal(id);
        }
    }

    /// The value of a revealed row, to be looked at now and not kept.
    Optional<SecretValue> value(UUID id) {
        return id.equals(model.revealedProperty().get())
                ? open.find(id).map(found -> found.secret().value())
                : Optional.empty();
    }

    /// Moves what is selected to the trash, and selects what then stands in its place.
    void onDelete() {
        var ids = List.copyOf(open.selected());
        if (ids.isEmpty()) {
            return;
        }
        var neighbour = neighbour(ids);
        var edits = new ArrayList<VaultEdit>();
        var back = new ArrayList<VaultEdit>();
        for (var id : ids) {
            edits.add(new VaultEdit.DeleteSecret(id));
            back.add(new VaultEdit.RestoreFromTrash(id));
        }
        var done =
                ids.size() == 1
                        ? messages.text("secrets.deleted", keyOf(ids.getFirst()))
                        : messages.text("secrets.deleted.several", ids.size());
        open.applyUndoably(single(edits), done, single(back));
        open.select(neighbour.map(List::of).orElse(List.of()));
    }

    private static VaultEdit single(List<VaultEdit> edits) {
        return edits.size() == 1 ? edits.getFirst() : new VaultEdit.Batch(edits);
    }

    private String keyOf(UUID id) {
        return open.find(id).map(found -> found.secret().key().text()).orElse("");
    }

    private Optional<UUID> neighbour(List<UUID> ids) {
        var gone = new HashSet<>(ids);
        Optional<UUID> before = Optional.empty();
        var passed = false;
        for (var row : model.rowsProperty().get()) {
            if (gone.contains(row.id())) {
                passed = true;
            } else if (passed) {
                return Optional.of(row.id());
            } else {
                before = Optional.of(row.id());
            }
        }
        return before;
    }

    private void selectionChanged() {
        var now = List.copyOf(open.selected());
        var revealed = model.revealedProperty().get();
        if (revealed != null && !now.equals(List.of(revealed))) {
            hide();
        }
        model.selectedProperty().set(now);
        commands.text(Command.DELETE_SECRET)
                .set(
                        now.size() > 1
                                ? messages.text("secrets.delete.several", now.size())
                                : messages.text(Command.DELETE_SECRET.messageKey()));
    }

    private void placeChanged(Place place) {
        hide();
        model.trashProperty().set(place instanceof Place.Trash);
        model.placeProperty().set(nameOf(place));
        refresh();
    }

    private String nameOf(Place place) {
        return switch (place) {
            case Place.At at -> at.path().isRoot() ? open.session().name() : at.path().toString();
            case Place.Trash _ -> messages.text("namespaces.trash");
        };
    }

    private void searchChanged(String text) {
        model.searchProperty().set(text);
        refresh();
    }

    private void hide() {
        hiding.stop();
        model.revealedProperty().set(null);
    }

    private void refresh() {
        var query = SecretQuery.parse(open.searchProperty().get());
        model.searchProblemProperty()
                .set(
                        query.problems().stream()
                                .findFirst()
                                .map(each -> each.words(messages))
                                .orElse(""));
        loader.ask(new RowsLoader.Question(open.vault(), open.place(), order, query), this::show);
    }

    private void show(RowsLoader.Answer answer) {
        model.totalProperty().set(answer.total());
        model.columnsProperty().set(answer.columns());
        model.rowsProperty().set(answer.found());
        model.emptinessProperty().set(emptiness(answer));
    }

    private Emptiness emptiness(RowsLoader.Answer answer) {
        if (!answer.found().isEmpty()) {
            return Emptiness.NONE;
        }
        if (answer.total() > 0) {
            return Emptiness.SEARCH;
        }
        if (open.place() instanceof Place.Trash) {
            return Emptiness.TRASH;
        }
        return open.vault().root().allSecrets().findAny().isEmpty()
                ? Emptiness.VAULT
                : Emptiness.NAMESPACE;
    }
}
