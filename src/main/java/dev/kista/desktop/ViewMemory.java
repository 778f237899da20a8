package dev.kista.desktop;

import dev.kista.service.settings.ViewState;
import dev.kista.service.settings.ViewStateFile;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.function.UnaryOperator;

/// How the screens were left, for the next time they are shown. Read and changed on the FX thread,
/// saved on any.
final class ViewMemory {
    private static final System.Logger LOG = System.getLogger(ViewMemory.class.getName());

    private final ViewStateFile file;
    private volatile ViewState state;

    ViewMemory(ViewStateFile file) {
        this.file = file;
        this.state = file.load();
    }

    ViewState state() {
        return state;
    }

    void change(UnaryOperator<ViewState> change) {
        state = change.apply(state);
    }

    /// Nobody is told if it cannot be saved: the screens then look as they do at first.
    void save() {
        try {
            file.save(state);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "how the screens look was not remembered: {0}", e.getMessage());
        }
    }
}
