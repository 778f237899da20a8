package dev.kista.cli;

import dev.kista.codec.exchange.Written;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;

/// The end of a conversion or an export: the whole text goes out, or the reasons are told.
final class Writing {
    private Writing() {}

    /// @param place what the problems are about, as the user called it
    /// @param file `null` for standard output
    /// @return the exit code
    static int end(Written written, String place, @Nullable Path file, CliContext context)
            throws CliFailure, IOException {
        var report = context.report();
        return switch (written) {
            case Written.Refused refused -> {
                report.problems(place, refused.problems());
                yield ExitCode.REFUSED;
            }
            case Written.Text text -> {
                report.problems(place, text.problems());
                context.output().write(text.text(), file);
                yield ExitCode.DONE;
            }
        };
    }
}
