package dev.kista.desktop.workspace;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.mvc.Part;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.model.Messages;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Parent;
import javafx.util.Subscription;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;

/// The screen of an unlocked vault, and what of it stands in the tool bar and the status bar. FX
/// thread only.
public final class WorkspaceController implements Part {
    private final OpenVault open;
    private final Commands commands;
    private final Messages messages;
    private final ZoneId zone;
    private final WorkspaceModel model = new WorkspaceModel();
    private final WorkspaceView view;
    private final BreadcrumbView breadcrumb;
    private final StatusView status;

    /// @param dividers as [#dividers()] gave them the last time
    /// @param zone in which times are told
    public WorkspaceController(
            OpenVault open,
            Panes panes,
            Map<String, Double> dividers,
            Commands commands,
            Messages messages,
            ZoneId zone) {
        this.open = open;
        this.commands = commands;
        this.messages = messages;
        this.zone = zone;
        this.view = new WorkspaceView(model, this, panes);
        this.breadcrumb = new BreadcrumbView(model, this, messages);
        this.status = new StatusView(model);
        view.divide(dividers);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    public Part breadcrumb() {
        return breadcrumb::root;
    }

    public Part status() {
        return status::root;
    }

    /// Where the dividers are, to be remembered.
    public Map<String, Double> dividers() {
        return view.dividers();
    }

    /// Begins to follow the vault and to answer commands, until the result is unsubscribed.
    Subscription onShown() {
        return Subscription.combine(
                open.vaultProperty().subscribe(now -> refresh()),
                open.placeProperty().subscribe(now -> refresh()),
                open.savedAtProperty().subscribe(now -> refreshSaved()),
                open.unsavedProperty().subscribe(now -> refreshSaved()),
                open.undoNameProperty().subscribe(now -> name(Command.UNDO, now)),
                open.redoNameProperty().subscribe(now -> name(Command.REDO, now)),
                commands.on(Command.UNDO, open.undoNameProperty().isNotEmpty(), open::undo),
                commands.on(Command.REDO, open.redoNameProperty().isNotEmpty(), open::redo),
                commands.on(Command.SAVE, open.unsavedProperty(), open::save),
                toggle(Command.TOGGLE_TREE, model.treeProperty()),
                toggle(Command.TOGGLE_DETAIL, model.detailProperty()),
                toggle(Command.TOGGLE_SNIPPET, model.snippetProperty()));
    }

    void onCrumb(Crumb crumb) {
        open.show(crumb.place());
    }

    private Subscription toggle(Command command, BooleanProperty pane) {
        return commands.on(command, () -> pane.set(!pane.get()));
    }

    private void name(Command command, String edit) {
        var key = command.messageKey();
        commands.text(command)
                .set(edit.isEmpty() ? messages.text(key) : messages.text(key + "-edit", edit));
    }

    private void refresh() {
        var place = open.place();
        var vault = open.vault();
        var names =
                new Crumb.Names(
                        open.session().name(),
                        messages.text("workspace.trash"),
                        messages.text("workspace.everywhere"));
        model.crumbs().setAll(Crumb.to(place, vault, names));
        var counts = Counts.of(place, vault);
        model.countsProperty()
                .set(
                        place instanceof Place.Trash
                                ? messages.text("workspace.in-trash", counts.own())
                                : counts.inherited() == 0
                                        ? messages.text("workspace.secrets", counts.own())
                                        : messages.text(
                                                "workspace.secrets-inherited",
                                                counts.own(),
                                                counts.inherited()));
    }

    private void refreshSaved() {
        var at = open.savedAtProperty().get();
        if (open.unsavedProperty().get()) {
            model.savedProperty().set(messages.text("workspace.unsaved"));
        } else if (at == null) {
            model.savedProperty().set("");
        } else {
            var time =
                    DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                            .withLocale(messages.locale())
                            .format(at.atZone(zone));
            model.savedProperty().set(messages.text("workspace.saved", time));
        }
    }
}
