package dev.kista.codec.dotenv;

import dev.kista.codec.Dialect;
import dev.kista.codec.ProblemTable;

import java.util.Optional;

/// What a consumer gets from a text, short enough for a table.
final class Env {
    /// Knows `H`, and that `EMPTY` is empty.
    static final EnvLookup HOST =
            name ->
                    switch (name) {
                        case "H" -> Optional.of("host");
                        case "EMPTY" -> Optional.of("");
                        default -> Optional.empty();
                    };

    private Env() {}

    static EnvReading read(String text, Dialect dialect) {
        return new EnvReader().read(text, dialect, HOST);
    }

    /// `NAME=value` for each variable, a `|` between them and line breaks as escapes; `refused` for
    /// a file of which nothing is taken.
    static String values(String text, Dialect dialect) {
        var reading = read(text, dialect);
        if (reading.refused()) {
            return "refused";
        }
        return String.join(
                "|",
                reading.variables().stream()
                        .map(
                                each ->
                                        each.value() == null
                                                ? each.name()
                                                : each.name() + "=" + each.value())
                        .map(each -> each.replace("\r", "\\r").replace("\n", "\\n"))
                        .toList());
    }

    static String problems(String text, Dialect dialect) {
        return ProblemTable.of(read(text, dialect).problems());
    }

    /// The text of each node behind the first letter of its kind.
    static String nodes(String text, Dialect dialect) {
        var document = read(text, dialect).document();
        return String.join(
                "|",
                document.nodes().stream()
                        .map(
                                each ->
                                        each.getClass().getSimpleName().charAt(0)
                                                + ":"
                                                + document.text(each))
                        .map(each -> each.replace("\r", "\\r").replace("\n", "\\n"))
                        .toList());
    }
}
