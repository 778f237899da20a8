package dev.kista.codec.dotenv;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// One simple command of a shell's text.
///
/// @param runsAt where something stands that a shell would run; negative if nothing does
/// @param reason why its assignments are not set; `null` if they are
/// @param readOnly whether what it sets cannot be set again
/// @param touched names whose values are not known behind it, if it is not set for that reason
/// @param isSkipped whether the shell passes it over, as behind `||`
record ShellCommand(
        int start,
        int end,
        List<ShellAssignment> assignments,
        int runsAt,
        @Nullable String reason,
        boolean readOnly,
        Set<String> touched,
        boolean isSkipped) {
    boolean isEmpty() {
        return start == end;
    }

    boolean isSet() {
        return reason == null && !isSkipped;
    }

    /// It runs elsewhere or not at all, and changes nothing here.
    ShellCommand unset(String why) {
        return new ShellCommand(
                start,
                end,
                assignments,
                runsAt,
                reason == null ? why : reason,
                readOnly,
                Set.of(),
                false);
    }

    /// Nobody knows whether it runs.
    ShellCommand unsure(String why) {
        return new ShellCommand(
                start,
                end,
                assignments,
                runsAt,
                reason == null ? why : reason,
                readOnly,
                touched,
                false);
    }

    ShellCommand skipped() {
        return new ShellCommand(start, end, assignments, runsAt, null, readOnly, Set.of(), true);
    }
}
