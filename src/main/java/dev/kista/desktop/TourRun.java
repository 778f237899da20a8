package dev.kista.desktop;

import dev.kista.desktop.tour.Tour;
import dev.kista.desktop.tour.TourFailed;
import dev.kista.desktop.tour.TourFiles;
import dev.kista.model.Messages;
import dev.kista.service.sample.SampleVault;
import dev.kista.service.settings.KistaFolders;

import javafx.application.Platform;
import javafx.stage.Stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The same window off-screen, played by the tour. Its settings lie in the tour's folder, so that
/// it always looks the same and the user's own stay as they are.
final class TourRun {
    private static final int FAILED = 1;

    private final Path folder;
    private final Messages messages;
    private final TourFiles files = new TourFiles();
    private final ExitLatch end = new ExitLatch();
    private final AtomicReference<Throwable> unexpected = new AtomicReference<>();

    TourRun(Path folder, Messages messages) {
        this.folder = folder;
        this.messages = messages;
    }

    /// On the FX thread, once the toolkit is there.
    void start() {
        Platform.setImplicitExit(false);
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> unexpected.compareAndSet(null, failure));
        var stage = new Stage();
        var settings = new KistaFolders(folder.resolve("settings"));
        var context = new AppContext(stage, settings, files, messages, () -> {});
        Thread.ofVirtual().start(() -> end.exit(play(stage, context)));
    }

    private int play(Stage stage, AppContext context) {
        try {
            Tour.clean(folder);
            Platform.runLater(() -> context.open(Optional.empty()));
            new Tour(
                            stage,
                            context.commands(),
                            context.theme().appearanceProperty(),
                            context.running(),
                            files,
                            SampleVault.envFile().bytes(),
                            folder,
                            System.out,
                            messages)
                    .play();
        } catch (TourFailed e) {
            return failed(e.getMessage());
        } catch (IOException e) {
            return failed(e.getClass().getSimpleName() + " " + e.getMessage());
        } catch (RuntimeException e) {
            return failed(e.getClass().getSimpleName());
        }
        var failure = unexpected.get();
        if (failure != null) {
            return failed(failure.getClass().getSimpleName());
        }
        System.out.println(messages.text("tour.done", folder));
        return 0;
    }

    private int failed(String why) {
        System.err.println(messages.text("tour.failed", why));
        return FAILED;
    }

    /// Waits for the end on the thread that started the toolkit.
    ///
    /// @return the exit code
    int await() {
        return end.await();
    }
}
