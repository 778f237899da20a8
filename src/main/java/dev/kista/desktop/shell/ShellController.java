package dev.kista.desktop.shell;

import dev.kista.desktop.action.Commands;
import dev.kista.desktop.mvc.Part;
import dev.kista.desktop.mvc.TaskStatus;
import dev.kista.model.Messages;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Parent;

import org.controlsfx.control.NotificationPane;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The frame of the main window. It shows one screen at a time, and around the screen of an
/// unlocked vault a tool bar and a status bar. FX thread only.
public final class ShellController implements Part {
    private final ShellModel model;
    private final Supplier<ShellView> views;
    private final Messages messages;
    private final Consumer<List<Path>> dropped;
    private ShellView view;

    /// @param notices holds the screens and shows notices under them
    /// @param clipboard makes the countdown in the status bar
    /// @param running what is under way
    /// @param dropped takes files that are dropped anywhere on the window
    public ShellController(
            Commands commands,
            Messages messages,
            NotificationPane notices,
            Supplier<Part> clipboard,
            ObservableList<TaskStatus> running,
            Consumer<List<Path>> dropped) {
        this.messages = messages;
        this.dropped = dropped;
        this.model = new ShellModel(running);
        this.views = () -> new ShellView(model, this, commands, messages, notices, clipboard.get());
        this.view = views.get();
        model.titleProperty().set(messages.text("app.name"));
    }

    @Override
    public Parent root() {
        return view.root();
    }

    /// Makes the frame anew, in the language that is spoken now, around what it shows.
    ///
    /// @return the new frame, to take the place of the old one
    public Parent rebuild() {
        view.dispose();
        view = views.get();
        return view.root();
    }

    /// For the window. Never more than the vault's name.
    public ReadOnlyStringProperty titleProperty() {
        return model.titleProperty();
    }

    /// Shows a screen that belongs to no vault.
    public void show(Part screen) {
        show(screen, messages.text("app.name"));
    }

    /// Shows a screen for a vault that is locked.
    public void show(Part screen, String vaultName) {
        model.vaultProperty().set(null);
        model.contentProperty().set(screen);
        model.titleProperty().set(vaultName);
    }

    /// Shows an unlocked vault.
    public void showVault(VaultScreen screen, String vaultName) {
        model.vaultProperty().set(screen);
        model.contentProperty().set(screen.content());
        model.titleProperty().set(vaultName);
    }

    /// @param minutes 0 if the vault does not lock by itself
    public void locksIn(int minutes) {
        model.locksInProperty().set(minutes);
    }

    void onDrop(List<Path> files) {
        dropped.accept(files);
    }
}
