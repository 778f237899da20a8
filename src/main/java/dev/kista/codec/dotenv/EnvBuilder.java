package dev.kista.codec.dotenv;

import dev.kista.codec.Dialect;
import dev.kista.codec.Fix;
import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.TextPositions;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Collects what a grammar finds in a text, in the order of the text.
final class EnvBuilder {
    /// Characters that references to variables may come to. Values that hold each other twice
    /// double with every line; no file that somebody meant comes near this.
    private static final int MOST_REPLACED = 16 * 1024 * 1024;

    private final String text;
    private final EnvLookup before;
    private final TextPositions positions;
    private final EnvFindings findings;
    private final NodeTable nodes;
    private final VariableTable variables;
    private boolean refused;
    private boolean lowerCase;
    private long replaced;

    EnvBuilder(String text, EnvLookup before) {
        this.text = text;
        this.before = before;
        this.positions = new TextPositions(text);
        this.findings = new EnvFindings();
        var lines = likelyLines(text);
        this.nodes = new NodeTable(lines);
        this.variables = new VariableTable(text, lines, this::warnOfDuplicate);
    }

    /// About how many lines a text has, by its first ones; never so many that what is made ready
    /// for them comes to more than the text.
    private static int likelyLines(String text) {
        var looked = Math.min(text.length(), 8192);
        var lines = 1L;
        for (var i = text.indexOf('\n', 0, looked); i >= 0; i = text.indexOf('\n', i + 1, looked)) {
            lines++;
        }
        var likely = lines * text.length() / Math.max(1, looked);
        return (int) Math.min(likely + likely / 16, text.length() / 32) + 8;
    }

    Position at(int offset) {
        return positions.at(offset);
    }

    /// A value that was set earlier, in this file or one before it.
    Optional<String> earlier(String name) {
        var found = variables.find(name);
        return found == VariableTable.NONE
                ? before.value(name)
                : Optional.ofNullable(variables.value(found));
    }

    /// Counts a value that is about to stand in the place of a reference.
    String replacing(String value, int offset) {
        replaced += value.length();
        if (replaced > MOST_REPLACED) {
            throw refusal(
                    "env.interpolation-too-large",
                    offset,
                    String.valueOf(MOST_REPLACED / 1024 / 1024));
        }
        return value;
    }

    boolean has(String name) {
        return variables.find(name) != VariableTable.NONE;
    }

    void node(EnvNode node) {
        nodes.add(node);
    }

    /// Text that sets nothing.
    void malformed(int start, int end) {
        nodes.add(new EnvNode.Malformed(start, end));
    }

    /// Sets a variable, as the consumer would: a later one of the same name wins.
    void set(String name, @Nullable String value, int offset) {
        if (value != null && !Letters.isWellFormed(value)) {
            error("env.lone-surrogate", offset, name);
            return;
        }
        lowerCase = lowerCase || Letters.hasLowerCase(name, 0, name.length());
        variables.put(name, value, offset);
        if (value != null && value.indexOf('\0') >= 0) {
            warn("env.nul", offset, name);
        }
        if (value != null && value.contains("\r\n")) {
            add(
                    Problem.warning("env.carriage-return-inside", positions.at(offset), name)
                            .withFixes(Fix.DROP_CARRIAGE_RETURNS));
        }
    }

    /// Sets the variable of a line that needs no second look.
    ///
    /// @param start where its node begins, with an `export` before the name
    /// @param offset what counts as the variable's place
    void set(PlainLine line, int start, int offset) {
        nodes.add(start, line);
        lowerCase = lowerCase || line.lowerCase();
        variables.put(line.nameStart(), line.nameEnd(), line.valueStart(), line.valueEnd(), offset);
    }

    private void warnOfDuplicate(String name, int offset, int before) {
        var line = String.valueOf(positions.at(before).line());
        findings.add(Problem.warning("env.duplicate", positions.at(offset), name, line));
    }

    /// Takes every variable away: the consumer ends without them.
    void clear() {
        variables.clear();
    }

    /// Takes a variable away that was set before.
    void unset(String name) {
        variables.remove(name);
    }

    void warn(String code, int offset, @Nullable String name, String... details) {
        add(Problem.warning(code, positions.at(offset), name, details));
    }

    void note(String code, int offset, @Nullable String name, String... details) {
        add(Problem.note(code, positions.at(offset), name, details));
    }

    /// A line that the consumer cannot use, while the rest of the file goes on.
    void error(String code, int offset, @Nullable String name, String... details) {
        add(Problem.error(code, positions.at(offset), name, details));
    }

    /// Behind what is to be said of the lines before.
    private void add(Problem problem) {
        variables.settle();
        findings.add(problem);
    }

    FileRefused refusal(String code, int offset, String... details) {
        return new FileRefused(offset, Problem.error(code, positions.at(offset), null, details));
    }

    void refuse(FileRefused refusal) {
        add(refusal.problem());
        refused = true;
    }

    EnvReading build(Dialect dialect) {
        if (lowerCase) {
            CaseTwins.find(
                    variables,
                    (name, offset, first) -> warn("env.differs-by-case", offset, name, first));
        }
        var all = variables.list(positions);
        return new EnvReading(
                new EnvDocument(dialect, text, nodes),
                refused ? List.of() : all,
                findings.inOrder(),
                refused);
    }
}
