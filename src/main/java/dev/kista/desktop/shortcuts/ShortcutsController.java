package dev.kista.desktop.shortcuts;

import dev.kista.desktop.mvc.Part;
import dev.kista.model.Messages;

import javafx.scene.layout.Region;

/// Shows every shortcut there is.
public final class ShortcutsController implements Part {
    private final ShortcutsView view;

    public ShortcutsController(Messages messages) {
        this.view = new ShortcutsView(ShortcutGroup.all(messages), messages);
    }

    @Override
    public Region root() {
        return view.root();
    }
}
