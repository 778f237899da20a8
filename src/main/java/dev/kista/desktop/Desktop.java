package dev.kista.desktop;

import dev.kista.desktop.display.Display;
import dev.kista.desktop.display.DisplayProbe;
import dev.kista.model.Messages;

import javafx.application.Platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Opens the window and waits until it is closed.
///
/// With no display there are two ways. If the system property `kista.tour` names a folder, the same
/// window is opened off-screen, plays the tour, and leaves its pictures there. Otherwise one line
/// on standard error says why there is no window.
public final class Desktop {
    private static final String TOUR = "kista.tour";

    /// As if there were no display: a build trains the window without one.
    private static final String OFFSCREEN = "kista.offscreen";

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
            case Display.Present present -> start(new WindowRun(vault, messages));
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
                yield start(new TourRun(Path.of(tour.get()), messages));
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

    private int start(DesktopRun run) {
        try {
            Platform.startup(run::start);
        } catch (RuntimeException | UnsatisfiedLinkError | NoClassDefFoundError e) {
            System.err.println(messages.text("display.toolkit", e.getClass().getSimpleName()));
            return REFUSED;
        }
        return run.await();
    }

    private String words(String key, Object... details) {
        return messages.text(key, details);
    }
}
