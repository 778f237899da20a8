package dev.kista.codec.macro;

import dev.kista.codec.PlainSecret;
import dev.kista.codec.Problem;
import dev.kista.codec.kestra.KestraVariable;

import java.util.ArrayList;
import java.util.List;

/// Writes the macro form. The result is for reading: Kestra cannot decode it.
public final class MacroWriter {
    private MacroWriter() {}

    /// The note that belongs to every such text, and what a line cannot hold.
    public static List<Problem> check(List<PlainSecret> secrets) {
        var problems = new ArrayList<Problem>();
        problems.add(Problem.note("macro.not-for-kestra", null, null));
        for (var each : secrets) {
            if (each.value().chars().anyMatch(c -> c == '\n' || c == '\r' || c == 0)) {
                problems.add(Problem.error("macro.line-break", null, each.key()));
            } else if (Macro.of(each.value()).isEmpty()) {
                problems.add(Problem.error("macro.no-quoting", null, each.key()));
            }
        }
        return problems;
    }

    /// @param variables with their plain values, which [#check(List)] let through
    public static String write(List<KestraVariable> variables) {
        var text = new StringBuilder();
        for (var each : variables) {
            text.append(each.name()).append('=');
            text.append(Macro.of(each.value()).orElseThrow()).append('\n');
        }
        return text.toString();
    }
}
