package dev.kista.codec.dotenv;

import dev.kista.codec.Dialect;

import java.util.Objects;
import java.util.regex.Pattern;

/// Chooses how a value is written into a line that is there, or into a new one.
///
/// A candidate is tried by reading it as the consumer would; what does not come back unchanged
/// gives way to the dialect's own quoting.
final class WrittenValue {
    /// What every reader of env files takes as it stands: base64, and no more than that.
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9+/=_.-]*");

    private final Dialect dialect;
    private final EnvQuoting quoting;

    WrittenValue(Dialect dialect) {
        this.dialect = dialect;
        this.quoting = EnvQuoting.of(dialect);
    }

    /// In the quotes that the old value stands in, if they can carry it.
    EnvQuoting.Written like(Quote quote, String name, String value) {
        var whole = quoting.assignment(name, value);
        if (whole instanceof EnvQuoting.Written.Refused) {
            return whole;
        }
        var usual = quoting.value(value);
        var wanted =
                switch (quote) {
                    case NONE -> BARE.matcher(value).matches() ? value : text(usual);
                    case SINGLE -> "'" + value + "'";
                    case DOUBLE -> isDoubled(usual) ? text(usual) : '"' + value + '"';
                    case BACKTICK -> '`' + value + '`';
                };
        return comesBack(name, value, wanted) ? new EnvQuoting.Written.Text(wanted) : usual;
    }

    private static boolean isDoubled(EnvQuoting.Written written) {
        return text(written).startsWith("\"");
    }

    private static String text(EnvQuoting.Written written) {
        return written instanceof EnvQuoting.Written.Text text ? text.text() : "";
    }

    /// A whole line, without quotes where none are needed.
    EnvQuoting.Written assignment(String name, String value) {
        var whole = quoting.assignment(name, value);
        return whole instanceof EnvQuoting.Written.Text
                        && BARE.matcher(value).matches()
                        && comesBack(name, value, value)
                ? new EnvQuoting.Written.Text(name + "=" + value)
                : whole;
    }

    private boolean comesBack(String name, String value, String written) {
        var reading = new EnvReader().read(name + "=" + written + "\n", dialect, EnvLookup.NONE);
        return !reading.refused()
                && reading.variables().size() == 1
                && reading.variables().getFirst().name().equals(name)
                && Objects.equals(reading.variables().getFirst().value(), value);
    }
}
