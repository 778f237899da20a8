package dev.kista.codec.macro;

import dev.kista.codec.FormatWriter;
import dev.kista.codec.NamedValue;
import dev.kista.codec.Problem;

import java.util.ArrayList;
import java.util.List;

/// Writes the macro form. The result is for reading: Kestra cannot decode it.
public final class MacroWriter implements FormatWriter {
    /// The note that belongs to every such text, and what a line cannot hold.
    @Override
    public List<Problem> check(List<NamedValue> values) {
        var problems = new ArrayList<Problem>();
        problems.add(Problem.note("macro.not-for-kestra", null, null));
        for (var each : values) {
            if (each.value().chars().anyMatch(c -> c == '\n' || c == '\r' || c == 0)) {
                problems.add(Problem.error("macro.line-break", null, each.name()));
            } else if (Macro.of(each.value()).isEmpty()) {
                problems.add(Problem.error("macro.no-quoting", null, each.name()));
            }
        }
        return problems;
    }

    @Override
    public String text(List<NamedValue> values) {
        var text = new StringBuilder();
        for (var each : values) {
            text.append(each.name()).append('=');
            text.append(Macro.of(each.value()).orElseThrow()).append('\n');
        }
        return text.toString();
    }
}
