package dev.kista.codec.dotenv;

import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.TextPositions;
import dev.kista.codec.Variable;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Collects what a grammar finds in a text, in the order of the text.
final class EnvBuilder {
    private final String text;
    private final TextPositions positions;
    private final List<EnvNode.Assignment> assignments = new ArrayList<>();
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean refused;

    EnvBuilder(String text) {
        this.text = text;
        this.positions = new TextPositions(text);
    }

    Position at(int offset) {
        return positions.at(offset);
    }

    /// A value that was set earlier in this file.
    Optional<String> earlier(String name) {
        var found = variables.get(name);
        return found == null ? Optional.empty() : Optional.ofNullable(found.value());
    }

    boolean has(String name) {
        return variables.containsKey(name);
    }

    void node(EnvNode.Assignment node) {
        assignments.add(node);
    }

    /// Sets a variable, as the consumer would: a later one of the same name wins.
    void set(String name, @Nullable String value, int offset) {
        var at = positions.at(offset);
        var before = variables.put(name, new Variable(name, value, at));
        if (before != null) {
            warn("env.duplicate", offset, name, String.valueOf(before.at().line()));
            return;
        }
        var other = folded.putIfAbsent(name.toUpperCase(Locale.ROOT), name);
        if (other != null) {
            warn("env.differs-by-case", offset, name, other);
        }
    }

    void warn(String code, int offset, @Nullable String name, String... details) {
        problems.add(Problem.warning(code, positions.at(offset), name, details));
    }

    void note(String code, int offset, @Nullable String name, String... details) {
        problems.add(Problem.note(code, positions.at(offset), name, details));
    }

    /// A line that the consumer cannot use, while the rest of the file goes on.
    void error(String code, int offset, String name, String... details) {
        problems.add(Problem.error(code, positions.at(offset), name, details));
    }

    FileRefused refusal(String code, int offset, String... details) {
        return new FileRefused(Problem.error(code, positions.at(offset), null, details));
    }

    void refuse(Problem problem) {
        problems.add(problem);
        refused = true;
    }

    EnvReading build() {
        return new EnvReading(
                EnvDocument.of(text, assignments),
                refused ? List.of() : List.copyOf(variables.values()),
                problems,
                refused);
    }
}
