package dev.kista.codec.dotenv;

import dev.kista.codec.Dialect;
import dev.kista.codec.Problem;
import dev.kista.codec.Variable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Writes a plain env file so that its consumer reads exactly the given values.
///
/// What a dialect cannot represent is refused with key and reason. What was written is read back as
/// the consumer would, the whole file at once, because in some dialects a value can swallow the
/// lines behind it.
public final class EnvWriter {
    /// The text of a file, one line end a line, or the reasons why there is none.
    public sealed interface Result {
        record File(String text) implements Result {
            @Override
            public String toString() {
                return "File[***]";
            }
        }

        record Refused(List<Problem> problems) implements Result {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /// @param variables each with a value, in the order in which they are written
    public Result write(List<Variable> variables, Dialect dialect) {
        var quoting = EnvQuoting.of(dialect);
        var refused = new ArrayList<Problem>();
        var text = new StringBuilder();
        for (var each : variables) {
            switch (quoting.assignment(each.name(), Objects.requireNonNullElse(each.value(), ""))) {
                case EnvQuoting.Written.Text written -> text.append(written.text()).append('\n');
                case EnvQuoting.Written.Refused reason ->
                        refused.add(
                                Problem.error(
                                        reason.code(),
                                        null,
                                        each.name(),
                                        reason.details().toArray(String[]::new)));
            }
        }
        if (refused.isEmpty()) {
            refused.addAll(misread(text.toString(), variables, dialect));
        }
        return refused.isEmpty() ? new Result.File(text.toString()) : new Result.Refused(refused);
    }

    /// What the consumer would read differently.
    private static List<Problem> misread(String text, List<Variable> variables, Dialect dialect) {
        var got = new java.util.HashMap<String, String>();
        new EnvReader()
                .read(text, dialect, EnvLookup.NONE)
                .variables()
                .forEach(each -> got.put(each.name(), each.value()));
        var wanted = new java.util.HashMap<String, String>();
        variables.forEach(each -> wanted.put(each.name(), each.value()));
        return wanted.entrySet().stream()
                .filter(
                        each ->
                                !Objects.equals(
                                        Objects.requireNonNullElse(each.getValue(), ""),
                                        got.get(each.getKey())))
                .map(each -> Problem.error("env.write-not-representable", null, each.getKey()))
                .toList();
    }
}
