package dev.kista.desktop.pictures;

import javafx.application.Platform;

import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Runs a piece of a test on the FX thread, starting the toolkit first where needed. What it throws
/// is thrown to the test.
public final class FxThread {
    private static final int PATIENCE_SECONDS = 30;

    private FxThread() {}

    public static void run(Runnable action) {
        call(
                () -> {
                    action.run();
                    return true;
                });
    }

    public static <T> T call(Callable<T> action) {
        try {
            FxToolkit.registerPrimaryStage();
            var task = new FutureTask<>(action);
            Platform.runLater(task);
            var result = task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            WaitForAsyncUtils.waitForFxEvents();
            return result;
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException inner -> throw inner;
                case Error inner -> throw inner;
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException("the FX thread does not answer", e);
        }
    }
}
