package dev.kista.desktop.mvc;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/// The node of a screen part and its life. What [#attach()] adds while the node is in a scene is
/// removed when it leaves, so a part that is shown again and again leaves nothing behind.
///
/// FX thread only.
///
/// @param <R> type of the root node
public abstract class View<R extends Parent> {
    protected final R root;
    private Subscription attached = Subscription.EMPTY;

    protected View(R root) {
        this.root = root;
        root.sceneProperty().subscribe(this::sceneChanged);
    }

    public final R root() {
        return root;
    }

    /// Adds listeners to things that live longer than this view, and returns how to remove them.
    protected Subscription attach() {
        return Subscription.EMPTY;
    }

    private void sceneChanged(@Nullable Scene before, @Nullable Scene now) {
        attached.unsubscribe();
        attached = now == null ? Subscription.EMPTY : attach();
    }
}
