package dev.kista.codec.dotenv;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One simple command of a shell's text.
///
/// @param runsAt where something stands that a shell would run; negative if nothing does
/// @param reason why its assignments are not set; `null` if they are
/// @param readOnly whether what it sets cannot be set again
/// @param isSkipped whether the shell passes it over, as behind `||`
record ShellCommand(
        int start,
        int end,
        List<ShellAssignment> assignments,
        int runsAt,
        @Nullable String reason,
        boolean readOnly,
        boolean isSkipped) {
    boolean isEmpty() {
        return start == end;
    }

    boolean isSet() {
        return reason == null && !isSkipped;
    }

    ShellCommand unset(String why) {
        return new ShellCommand(
                start, end, assignments, runsAt, reason == null ? why : reason, readOnly, false);
    }

    ShellCommand skipped() {
        return new ShellCommand(start, end, assignments, runsAt, null, readOnly, true);
    }
}
