package dev.kista.codec.shell;

import dev.kista.codec.FormatWriter;
import dev.kista.codec.NamedValue;
import dev.kista.codec.Problem;
import dev.kista.codec.Refusals;
import dev.kista.codec.ShellNames;

import java.util.List;

/// Writes `export NAME='value'` for a POSIX shell to source.
///
/// Refused are names that a shell cannot assign or works out itself, and NUL.
public final class ShellWriter implements FormatWriter {
    @Override
    public List<Problem> check(List<NamedValue> values) {
        return new Refusals(values)
                .names(each -> !ShellNames.canHold(each), "env.write-key")
                .nul()
                .warn(ShellNames::isTelling, "env.shell-obeys")
                .all();
    }

    @Override
    public String text(List<NamedValue> values) {
        var text = new StringBuilder();
        for (var each : values) {
            text.append("export ").append(each.name()).append('=');
            text.append(PosixQuote.of(each.value())).append('\n');
        }
        return text.toString();
    }
}
