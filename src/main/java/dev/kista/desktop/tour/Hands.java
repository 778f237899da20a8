package dev.kista.desktop.tour;

import dev.kista.desktop.control.SecretInput;
import dev.kista.model.SecretValue;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// The hands of the tour: they find what can be seen in any open window, press it and fill it.
/// Called on the tour's own thread; everything is done on the FX thread.
final class Hands {
    private static final long PATIENCE_SECONDS = 30;
    private static final long LOOK_EVERY_MILLIS = 20;

    void press(String selector) throws TourFailed {
        see(selector, ButtonBase.class);
        run(() -> visible(selector, ButtonBase.class).ifPresent(ButtonBase::fire));
    }

    void type(String selector, String text) throws TourFailed {
        see(selector, TextInputControl.class);
        run(
                () ->
                        visible(selector, TextInputControl.class)
                                .ifPresent(
                                        field -> {
                                            field.requestFocus();
                                            field.setText(text);
                                        }));
    }

    void typeSecret(String selector, String text) throws TourFailed {
        see(selector, SecretInput.class);
        run(
                () ->
                        visible(selector, SecretInput.class)
                                .ifPresent(
                                        field -> {
                                            try (var value = SecretValue.ofText(text)) {
                                                field.setValue(value);
                                            }
                                        }));
    }

    /// Waits until something can be seen and used.
    void see(String selector, Class<? extends Node> type) throws TourFailed {
        until(
                selector,
                () -> visible(selector, type).filter(each -> !each.isDisabled()).isPresent());
    }

    /// Waits until a condition holds on the FX thread.
    ///
    /// @param what what is waited for, for the message
    void until(String what, BooleanSupplier condition) throws TourFailed {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!call(condition::getAsBoolean)) {
            if (System.nanoTime() > deadline) {
                throw new TourFailed("waited in vain for " + what);
            }
            sleep(LOOK_EVERY_MILLIS);
        }
    }

    void run(Runnable action) throws TourFailed {
        call(
                () -> {
                    action.run();
                    return true;
                });
    }

    <T> T call(Callable<T> action) throws TourFailed {
        var task = new FutureTask<>(action);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw failed(e.getCause().getClass().getSimpleName());
        } catch (TimeoutException e) {
            throw failed("the window does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("interrupted");
        }
    }

    void sleep(long millis) throws TourFailed {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("interrupted");
        }
    }

    /// What matches and can be seen, in the window opened last. FX thread.
    <T extends Node> Optional<T> visible(String selector, Class<T> type) {
        return List.copyOf(Window.getWindows()).reversed().stream()
                .filter(Window::isShowing)
                .flatMap(each -> each.getScene().getRoot().lookupAll(selector).stream())
                .filter(Hands::isSeen)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /// The same, whatever it is; `null` if there is nothing.
    @Nullable Node find(String selector) {
        return visible(selector, Node.class).orElse(null);
    }

    private static boolean isSeen(Node node) {
        for (var here = node; here != null; here = here.getParent()) {
            if (!here.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static TourFailed failed(String what) {
        return new TourFailed(what);
    }
}
