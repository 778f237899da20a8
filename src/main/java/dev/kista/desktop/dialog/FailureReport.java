package dev.kista.desktop.dialog;

import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is told about an unexpected failure: what it is and where it came from, never what an
/// exception says of itself. A library's message may quote the text that it could not read, and
/// that may be a secret.
final class FailureReport {
    private static final int FRAMES = 30;

    private FailureReport() {}

    static String of(Throwable failure) {
        return machine()
                + Stream.<@Nullable Throwable>iterate(
                                failure, each -> each != null, each -> each.getCause())
                        .map(FailureReport::part)
                        .collect(Collectors.joining("\ncaused by "));
    }

    private static String machine() {
        return "Kista%s, Java %s, JavaFX %s, %s %s%n%n"
                .formatted(
                        version(),
                        Runtime.version(),
                        System.getProperty("javafx.runtime.version"),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"));
    }

    private static String version() {
        var module = FailureReport.class.getModule().getDescriptor();
        return module == null ? "" : module.version().map(each -> " " + each).orElse("");
    }

    private static String part(Throwable failure) {
        var frames = failure.getStackTrace();
        return Stream.concat(
                        Stream.of(failure.getClass().getName()),
                        Stream.of(frames).limit(FRAMES).map(each -> "    at " + each))
                .collect(Collectors.joining("\n"));
    }
}
