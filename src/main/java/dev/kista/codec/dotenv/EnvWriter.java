package dev.kista.codec.dotenv;

import dev.kista.codec.Dialect;
import dev.kista.codec.Problem;
import dev.kista.codec.ShellNames;
import dev.kista.codec.Variable;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Writes a plain env file so that its consumer reads exactly the given values.
///
/// What a dialect cannot represent is refused with key and reason. What was written is read back as
/// the consumer would, the whole file at once, because in some dialects a value can swallow the
/// lines behind it.
public final class EnvWriter {
    /// The text of a file, one line end a line, or the reasons why there is none.
    public sealed interface Result {
        /// @param problems warnings, as of a name that a shell itself obeys
        record File(String text, List<Problem> problems) implements Result {
            public File {
                problems = List.copyOf(problems);
            }

            @Override
            public String toString() {
                return "File[***, " + problems + "]";
            }
        }

        record Refused(List<Problem> problems) implements Result {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /// @param variables each with a value and a name of its own, in the order in which they are
    ///   written
    public Result write(List<Variable> variables, Dialect dialect) {
        var quoting = EnvQuoting.of(dialect);
        var refused = new ArrayList<Problem>();
        var names = new HashSet<String>();
        var text = new StringBuilder();
        for (var each : variables) {
            if (!names.add(each.name())) {
                refused.add(Problem.error("env.write-twice", null, each.name()));
            } else if (each.value() == null) {
                refused.add(Problem.error("env.write-unset", null, each.name()));
            } else {
                switch (quoting.assignment(each.name(), each.value())) {
                    case EnvQuoting.Written.Text written ->
                            text.append(written.text()).append('\n');
                    case EnvQuoting.Written.Refused reason ->
                            refused.add(reason.problem(each.name()));
                }
            }
        }
        if (refused.isEmpty()) {
            refused.addAll(misread(text.toString(), variables, dialect));
        }
        return refused.isEmpty()
                ? new Result.File(text.toString(), warnings(variables, dialect))
                : new Result.Refused(refused);
    }

    /// What the consumer would read differently.
    private static List<Problem> misread(String text, List<Variable> variables, Dialect dialect) {
        var read = new EnvReader().read(text, dialect, EnvLookup.NONE);
        var got = values(read.variables());
        var wanted = values(variables);
        var wrong = new ArrayList<Problem>();
        for (var each : wanted.entrySet()) {
            if (!Objects.equals(each.getValue(), got.remove(each.getKey()))) {
                wrong.add(Problem.error("env.write-not-representable", null, each.getKey()));
            }
        }
        if (wrong.isEmpty() && (!got.isEmpty() || read.refused())) {
            wrong.add(Problem.error("env.write-not-representable", null, null));
        }
        return wrong;
    }

    private static Map<String, @Nullable String> values(List<Variable> variables) {
        var result = new HashMap<String, @Nullable String>();
        variables.forEach(each -> result.put(each.name(), each.value()));
        return result;
    }

    private static List<Problem> warnings(List<Variable> variables, Dialect dialect) {
        return dialect != Dialect.SHELL
                ? List.of()
                : variables.stream()
                        .filter(each -> ShellNames.isTelling(each.name()))
                        .map(each -> Problem.warning("env.shell-obeys", null, each.name()))
                        .toList();
    }
}
