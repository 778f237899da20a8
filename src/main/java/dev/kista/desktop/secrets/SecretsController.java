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
import dev.kista.service.ValueMarks;
import dev.kista.service.search.SecretQuery;
import dev.kista.service.search.Trait;
import dev.kista.service.settings.TableLayout;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.util.Subscription;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The table of the secrets of a place: finds, reveals, makes, copies and deletes them.
public final class SecretsController implements Part {
    private final OpenVault open;
    private final RowsLoader loader;
    private final Commands commands;
    private final Messages messages;
    private final SecretsModel model = new SecretsModel();
    private final SecretForm form;
    private final TransferForm transfer;
    private final CarriedSecrets carried;
    private final InPlaceEdits edits;
    private final MarksLoader judging;
    private final Revealing revealing;
    private final SecretsDeletion deletion;
    private final InheritanceCommands inheritance;
    private final SecretsView view;
    private final SearchView search;
    private RowOrder order = RowOrder.BY_KEY;

    /// @param marks what is known of the values of this vault
    /// @param layout as [#layout()] gave it the last time
    public SecretsController(
            OpenVault open,
            ValueMarks marks,
            TableLayout layout,
            TaskRunner tasks,
            Commands commands,
            Messages messages,
            InstantSource clock) {
        this.open = open;
        this.loader = new RowsLoader(tasks, clock, marks, messages.text("secrets.searching"));
        this.commands = commands;
        this.messages = messages;
        this.form = new SecretForm(open, messages, model.form());
        this.transfer = new TransferForm(open, messages, model.transfer());
        this.carried = new CarriedSecrets(open, transfer, commands, messages);
        this.edits = new InPlaceEdits(open, messages);
        this.judging = new MarksLoader(tasks, marks, messages.text("secrets.judging"));
        this.revealing = new Revealing(open, model);
        this.deletion = new SecretsDeletion(open, model, messages);
        this.inheritance = new InheritanceCommands(open);
        this.search = new SearchView(this, model, messages);
        this.view =
                new SecretsView(
                        this, form, transfer, model, commands, messages, new Ages(messages, clock));
        model.inheritedProperty().set(layout.inherited());
        view.table().restore(layout);
    }

    /// How the table is laid out, to be remembered.
    public TableLayout layout() {
        return view.table().layout();
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
                model.inheritedProperty().subscribe(shown -> refresh()),
                registerCommands(),
                inheritance.handle(commands),
                transfer.handle(commands),
                carried.handle(),
                judging::cancel,
                () -> open.selected().removeListener(selection),
                loader::cancel,
                revealing::hide);
    }

    private Subscription registerCommands() {
        var one = Bindings.size(open.selected()).isEqualTo(1);
        var own = model.trashProperty().not();
        var deletable =
                Bindings.createBooleanBinding(
                        deletion::isPossible,
                        open.selected(),
                        open.placeProperty(),
                        open.vaultProperty());
        return Subscription.combine(
                commands.on(Command.NEW_SECRET, own, form::open),
                commands.on(Command.FIND, this::onFind),
                commands.on(Command.FIND_EVERYWHERE, this::onFindEverywhere),
                commands.on(Command.CHOOSE_COLUMNS, view.table()::chooseColumns),
                commands.on(Command.REVEAL, one, revealing::toggleSelected),
                commands.on(Command.DELETE_SECRET, deletable, deletion::delete),
                commands.on(
                        Command.TOGGLE_INHERITED,
                        () -> model.inheritedProperty().set(!model.inheritedProperty().get())));
    }

    void onSearch(String typed) {
        open.searchProperty().set(typed);
    }

    /// In the namespace; from the whole vault back to it, for the same words.
    void onFind() {
        if (open.place() instanceof Place.Everywhere) {
            open.searchIn(new Place.At(open.namespace()));
        }
        search.focus();
    }

    void onFindEverywhere() {
        open.searchIn(new Place.Everywhere());
        search.focus();
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
        selectFirst();
        view.focusTable();
    }

    /// Copies the value of what is selected, or else of the first row found.
    void onCopyValue() {
        selectFirst();
        commands.run(Command.COPY_VALUE);
    }

    /// Copies what is selected for [#onPaste()], and its value.
    void onCopy() {
        onCopyValue();
        carried.copy();
    }

    /// Pastes secrets, or shows what is on the clipboard as an import.
    void onPaste() {
        carried.onPaste();
    }

    InPlaceEdits edits() {
        return edits;
    }

    /// What is wrong with a secret, as far as it is known yet.
    Set<Trait> marks(UUID id) {
        return model.marksProperty().get().getOrDefault(id, Set.of());
    }

    private void selectFirst() {
        if (open.selected().isEmpty()) {
            model.rowsProperty().get().stream()
                    .findFirst()
                    .ifPresent(first -> open.select(List.of(first.id())));
        }
    }

    /// Shows a row's value, or hides it again. At most one row shows its value.
    void onReveal(UUID id) {
        revealing.toggle(id);
    }

    /// Shows the value of the selected row for as long as a key is held.
    void onHold(boolean held) {
        if (held) {
            revealing.revealSelected();
        } else {
            revealing.hide();
        }
    }

    /// The value of a revealed row, to be looked at now and not kept.
    Optional<SecretValue> value(UUID id) {
        return revealing.value(id);
    }

    private void selectionChanged() {
        var now = List.copyOf(open.selected());
        var revealed = model.revealedProperty().get();
        if (revealed != null && !now.equals(List.of(revealed))) {
            revealing.hide();
        }
        model.selectedProperty().set(now);
        var deleted = now.size() > 1 ? deletion.count() : 1;
        commands.text(Command.DELETE_SECRET)
                .set(
                        deleted > 1
                                ? messages.text("secrets.delete.several", deleted)
                                : messages.text(Command.DELETE_SECRET.messageKey()));
    }

    private void placeChanged(Place place) {
        revealing.hide();
        model.marksProperty().set(Map.of());
        model.placeProperty().set(place);
        model.trashProperty().set(place instanceof Place.Trash);
        model.placeNameProperty().set(nameOf(place));
        refresh();
    }

    private String nameOf(Place place) {
        return switch (place) {
            case Place.At at -> at.path().isRoot() ? open.session().name() : at.path().toString();
            case Place.Trash _ -> messages.text("namespaces.trash");
            case Place.Everywhere _ -> messages.text("workspace.everywhere");
        };
    }

    private void searchChanged(String text) {
        model.searchProperty().set(text);
        refresh();
    }

    private void refresh() {
        judging.cancel();
        var query = SecretQuery.parse(open.searchProperty().get());
        model.searchProblemProperty()
                .set(
                        query.problems().stream()
                                .findFirst()
                                .map(each -> each.words(messages))
                                .orElse(""));
        var rows = new SecretRows(open.vault(), open.place(), model.inheritedProperty().get());
        loader.ask(new RowsLoader.Question(rows, order, query), this::show);
    }

    private void show(RowsLoader.Answer answer) {
        model.wholeProperty().set(answer.whole());
        model.totalProperty().set(answer.total());
        model.longestKeyProperty().set(answer.longestKey());
        model.columnsProperty().set(answer.columns());
        model.rowsProperty().set(answer.found());
        if (answer.whole()) {
            judging.judge(answer.found(), open.vault(), model.marksProperty()::set);
        }
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
