package dev.kista.desktop.palette;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.mvc.Part;
import dev.kista.model.Messages;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import java.util.ArrayList;
import java.util.List;

/// Finds a command by a few letters and does it. FX thread only.
public final class PaletteController implements Part {
    /// So many commands come first when nothing is typed.
    private static final int REMEMBERED = 5;

    private final Commands commands;
    private final PaletteEntries entries;
    private final PaletteModel model = new PaletteModel();
    private final PaletteView view;
    private final List<Command> recent = new ArrayList<>();

    public PaletteController(Commands commands, Messages messages) {
        this.commands = commands;
        this.entries = new PaletteEntries(commands, messages);
        this.view = new PaletteView(model, this, messages);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    /// Lays the palette over other content.
    public Part over(Part content) {
        var stack = new StackPane(content.root(), view.root());
        return () -> stack;
    }

    /// Answers its command until the result is unsubscribed.
    public Subscription handle() {
        return commands.on(Command.COMMAND_PALETTE, this::onToggle);
    }

    private void onToggle() {
        if (model.showingProperty().get()) {
            onClose();
        } else {
            onType("");
            model.showingProperty().set(true);
        }
    }

    void onType(String typed) {
        model.entries().setAll(entries.of(typed, recent));
    }

    void onClose() {
        model.showingProperty().set(false);
    }

    /// Goes away first, so that the command finds the focus where it was.
    void onRun(PaletteEntry entry) {
        if (entry.possible()) {
            onClose();
            remember(entry.command());
            commands.run(entry.command());
        }
    }

    private void remember(Command command) {
        recent.remove(command);
        recent.addFirst(command);
        if (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
    }
}
