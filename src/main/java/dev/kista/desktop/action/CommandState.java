package dev.kista.desktop.action;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;

import org.jspecify.annotations.Nullable;

/// What one command does at the moment, whether it can be done, and what it is called.
final class CommandState {
    private final ObjectProperty<@Nullable Handler> handler = new SimpleObjectProperty<>();
    private final StringProperty text;
    private final BooleanExpression enabled;

    CommandState(String words) {
        text = new SimpleStringProperty(words);
        enabled =
                BooleanExpression.booleanExpression(
                        handler.flatMap(Handler::enabled).orElse(false));
    }

    BooleanExpression enabled() {
        return enabled;
    }

    StringProperty text() {
        return text;
    }

    void run() {
        var present = handler.get();
        if (present != null && present.enabled.get()) {
            present.action.run();
        }
    }

    /// Takes over from whoever handled the command; giving it back restores nothing, because parts
    /// that replace each other say so themselves.
    Handler handle(Runnable action, ObservableBooleanValue whenEnabled) {
        var next = new Handler(action, whenEnabled);
        handler.set(next);
        return next;
    }

    void release(Handler former) {
        if (handler.get() == former) {
            handler.set(null);
        }
    }

    static ObservableBooleanValue always() {
        return Bindings.createBooleanBinding(() -> true);
    }

    record Handler(Runnable action, ObservableBooleanValue enabled) {}
}
