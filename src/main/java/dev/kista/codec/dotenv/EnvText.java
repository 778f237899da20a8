package dev.kista.codec.dotenv;

import dev.kista.codec.Dialect;
import dev.kista.codec.FormatWriter;
import dev.kista.codec.NamedValue;
import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.Variable;

import java.util.List;

/// A plain env file of one dialect, by [EnvWriter].
public final class EnvText implements FormatWriter {
    private final Dialect dialect;

    public EnvText(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public List<Problem> check(List<NamedValue> values) {
        return switch (write(values)) {
            case EnvWriter.Result.File file -> file.problems();
            case EnvWriter.Result.Refused refused -> refused.problems();
        };
    }

    @Override
    public String text(List<NamedValue> values) {
        return switch (write(values)) {
            case EnvWriter.Result.File file -> file.text();
            case EnvWriter.Result.Refused _ ->
                    throw new IllegalStateException("what was checked is refused");
        };
    }

    private EnvWriter.Result write(List<NamedValue> values) {
        var variables =
                values.stream()
                        .map(each -> new Variable(each.name(), each.value(), Position.START))
                        .toList();
        return new EnvWriter().write(variables, dialect);
    }
}
