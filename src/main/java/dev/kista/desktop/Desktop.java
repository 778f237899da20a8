package dev.kista.desktop;

import dev.kista.desktop.display.Display;
import dev.kista.desktop.display.DisplayProbe;
import dev.kista.model.Messages;

import javafx.application.Platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntSupplier;

/// Opens the window and waits until it is closed.
///
/// With no display there are two ways. If the system property `kista.tour` names a folder, the same
/// window is opened off-screen, plays the tour, and leaves its pictures there. Otherwise one line
/// on standard error says why there is no window.
public final class Desktop {
    private static final String TOUR = "kista.tour";

    /// As if there were no display: a build trains the window without one.
    private static final String OFFSCREEN = "kista.offscreen";

    private static final int DONE = 0;
    private static final int REFUSED = 1;

    private final Messages messages;
    private final DisplayProbe probe;

    Desktop(Messages messages, DisplayProbe probe) {
        this.messages = messages;
        this.probe = probe;
    }

    /// Blocks until the window is closed or the tour has ended.
    ///
    /// @param vault a file to open at once
    /// @return the process's exit code: 0 unless there was no window, or the tour failed
    public static int open(Optional<Path> vault) {
        return new Desktop(Messages.in(Locale.ENGLISH), DisplayProbe.ofThisMachine()).run(vault);
    }

    private int run(Optional<Path> vault) {
        var tour = Optional.ofNullable(System.getProperty(TOUR)).filter(each -> !each.isBlank());
        return switch (look()) {
            case Display.Present present -> start(() -> show(vault));
            case Display.Missing missing -> {
                var why = words("display.missing." + missing.reason(), missing.details().toArray());
                if (tour.isEmpty()) {
                    System.err.println(messages.text("display.no-window", why));
                    yield REFUSED;
                }
                System.out.println(messages.text("display.tour", why, tour.get()));
                // Before the toolkit is touched: it reads them once.
                System.setProperty("glass.platform", "Headless");
                System.setProperty("prism.order", "sw");
                yield start(() -> play(new TourRun(Path.of(tour.get()), messages)));
            }
            case Display.Impossible impossible -> {
                System.err.println(
                        words(
                                "display.impossible." + impossible.reason(),
                                impossible.details().toArray()));
                yield REFUSED;
            }
        };
    }

    private Display look() {
        return Boolean.getBoolean(OFFSCREEN)
                ? new Display.Missing("none", List.of())
                : probe.look();
    }

    private static int show(Optional<Path> vault) {
        Kista.show(vault);
        return DONE;
    }

    private static int play(TourRun tour) {
        Platform.startup(tour::start);
        return tour.await();
    }

    private int start(IntSupplier life) {
        try {
            return life.getAsInt();
        } catch (RuntimeException | UnsatisfiedLinkError | NoClassDefFoundError e) {
            // JavaFX wraps errors of its own start.
            var why = Objects.requireNonNullElse(e.getCause(), e).getClass().getSimpleName();
            System.err.println(messages.text("display.toolkit", why));
            return REFUSED;
        }
    }

    private String words(String key, Object... details) {
        return messages.text(key, details);
    }
}
