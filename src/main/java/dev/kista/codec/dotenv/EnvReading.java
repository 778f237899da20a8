package dev.kista.codec.dotenv;

import dev.kista.codec.LazyList;
import dev.kista.codec.Problem;
import dev.kista.codec.Variable;

import java.util.List;

/// What one consumer gets from an env file.
///
/// @param document the file itself, every character of it
/// @param variables in the order in which the consumer first sets them, each with its last value;
///   empty if the consumer refuses the file
/// @param problems in the order of the text, no more than about a thousand; an error that names no
///   key means that nothing is taken, one whose key is empty that a line without a name cannot be
/// @param refused whether the consumer takes nothing from this file
public record EnvReading(
        EnvDocument document, List<Variable> variables, List<Problem> problems, boolean refused) {
    public EnvReading {
        variables = LazyList.copyOf(variables);
        problems = List.copyOf(problems);
    }

    /// Whether a variable is named without a value.
    public boolean hasUnset() {
        return variables instanceof VariableList list
                ? list.hasUnset()
                : variables.stream().anyMatch(each -> each.value() == null);
    }
}
