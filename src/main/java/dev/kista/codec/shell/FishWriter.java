package dev.kista.codec.shell;

import dev.kista.codec.FormatWriter;
import dev.kista.codec.NamedValue;
import dev.kista.codec.Problem;
import dev.kista.codec.Refusals;
import dev.kista.codec.ShellNames;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes `set -gx NAME 'value'` for fish to source.
///
/// In single quotes fish knows two escapes, of the quote and of the backslash. Refused are names
/// that fish works out itself, and in `PATH` and `CDPATH` pieces without a text, for which it puts
/// a dot. Measured on fish 3.6.
public final class FishWriter implements FormatWriter {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+");
    private static final Pattern EMPTY_PIECE = Pattern.compile("\\A(?::|\\z)|::|:\\z");
    private static final Set<String> SEARCHED = Set.of("PATH", "CDPATH");
    private static final Set<String> WORKED_OUT =
            Set.of(
                    "_",
                    "FISH_VERSION",
                    "PWD",
                    "SHLVL",
                    "fish_kill_signal",
                    "fish_killring",
                    "fish_pid",
                    "history",
                    "hostname",
                    "pipestatus",
                    "status",
                    "status_generation",
                    "umask",
                    "version");

    @Override
    public List<Problem> check(List<NamedValue> values) {
        return new Refusals(values)
                .names(
                        each -> !NAME.matcher(each).matches() || WORKED_OUT.contains(each),
                        "env.write-key")
                .each(FishWriter::isChangedPath, "shell.empty-path-piece")
                .nul()
                .warn(ShellNames::isTelling, "env.shell-obeys")
                .all();
    }

    private static boolean isChangedPath(NamedValue each) {
        return SEARCHED.contains(each.name()) && EMPTY_PIECE.matcher(each.value()).find();
    }

    @Override
    public String text(List<NamedValue> values) {
        var text = new StringBuilder();
        for (var each : values) {
            text.append("set -gx ").append(each.name()).append(" '");
            text.append(each.value().replace("\\", "\\\\").replace("'", "\\'")).append("'\n");
        }
        return text.toString();
    }
}
