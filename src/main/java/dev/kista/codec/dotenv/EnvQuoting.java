package dev.kista.codec.dotenv;

import dev.kista.codec.Dialect;
import dev.kista.codec.Problem;
import dev.kista.codec.ShellNames;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How one dialect writes a name and a value, chosen so that every value it can represent comes
/// back unchanged.
abstract class EnvQuoting {
    /// One line or quoted stretch of lines, or why it cannot be written.
    sealed interface Written {
        record Text(String text) implements Written {
            @Override
            public String toString() {
                return "Text[***]";
            }
        }

        record Refused(String code, List<String> details) implements Written {
            Refused(String code, String... details) {
                this(code, List.of(details));
            }

            Problem problem(String key) {
                return Problem.error(code, null, key, details.toArray(String[]::new));
            }
        }
    }

    /// Every consumer reads these as they stand, without quotes.
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+,=-]*");

    private final Pattern name;

    EnvQuoting(String name) {
        this.name = Pattern.compile(name);
    }

    static EnvQuoting of(Dialect dialect) {
        return switch (dialect) {
            case COMPOSE -> new ComposeQuoting();
            case DOCKER -> new DockerQuoting();
            case NODE -> new NodeQuoting();
            case PYTHON -> new PythonQuoting();
            case SHELL -> new ShellQuoting();
            case SYSTEMD -> new SystemdQuoting();
        };
    }

    /// A written value that is not plain, quotes included.
    abstract Written value(String value);

    /// Whether a name cannot be set although it looks like one.
    boolean isReserved(String key) {
        return false;
    }

    /// One assignment without its line end.
    final Written assignment(String key, String value) {
        if (!name.matcher(key).matches() || isReserved(key)) {
            return new Written.Refused("env.write-key");
        }
        return refusedEverywhere(value)
                .orElseGet(
                        () ->
                                switch (plainOr(value)) {
                                    case Written.Text written ->
                                            checked(new Written.Text(key + "=" + written.text()));
                                    case Written.Refused refused -> refused;
                                });
    }

    private Written plainOr(String value) {
        return PLAIN.matcher(value).matches() ? new Written.Text(value) : value(value);
    }

    /// A last look at the whole line.
    Written checked(Written.Text line) {
        return line;
    }

    private static Optional<Written> refusedEverywhere(String value) {
        if (value.indexOf('\0') >= 0) {
            return Optional.of(new Written.Refused("env.write-nul"));
        }
        return Letters.isWellFormed(value)
                ? Optional.empty()
                : Optional.of(new Written.Refused("env.write-surrogate"));
    }

    /// Compose: double quotes carry everything.
    private static final class ComposeQuoting extends EnvQuoting {
        ComposeQuoting() {
            super("[\\p{L}\\p{N}_.\\-\\[\\]]+");
        }

        @Override
        Written value(String value) {
            var escaped = new StringBuilder("\"");
            value.chars()
                    .forEach(
                            c -> {
                                switch (c) {
                                    case '\\', '"', '$' -> escaped.append('\\').append((char) c);
                                    case '\n' -> escaped.append("\\n");
                                    case '\r' -> escaped.append("\\r");
                                    default -> escaped.append((char) c);
                                }
                            });
            return new Written.Text(escaped.append('"').toString());
        }
    }

    /// Docker: everything behind the `=` as it stands.
    private static final class DockerQuoting extends EnvQuoting {
        DockerQuoting() {
            super("[^\\s=#\\uFEFF\\p{Z}][^ \\t=\\r\\n]*");
        }

        @Override
        Written value(String value) {
            return value.indexOf('\n') >= 0 || value.endsWith("\r")
                    ? new Written.Refused("env.write-line-break")
                    : new Written.Text(value);
        }

        @Override
        Written checked(Written.Text line) {
            var bytes = line.text().getBytes(StandardCharsets.UTF_8).length;
            return bytes > DockerGrammar.MAX_LINE_BYTES
                    ? new Written.Refused(
                            "env.write-line-too-long", String.valueOf(DockerGrammar.MAX_LINE_BYTES))
                    : line;
        }
    }

    /// A POSIX shell: single quotes carry everything but a single quote.
    private static final class ShellQuoting extends EnvQuoting {
        ShellQuoting() {
            super("[A-Za-z_][A-Za-z0-9_]*");
        }

        @Override
        boolean isReserved(String key) {
            return !ShellNames.canHold(key);
        }

        @Override
        Written value(String value) {
            return new Written.Text("'" + value.replace("'", "'\\''") + "'");
        }
    }

    /// systemd: double quotes, in which line breaks stand as they are.
    private static final class SystemdQuoting extends EnvQuoting {
        SystemdQuoting() {
            super("[A-Za-z_][A-Za-z0-9_]*");
        }

        @Override
        Written value(String value) {
            if (Letters.nonCharacter(value) >= 0) {
                return new Written.Refused("env.write-non-character");
            }
            var escaped = new StringBuilder("\"");
            for (var i = 0; i < value.length(); i++) {
                if ("\\\"$`".indexOf(value.charAt(i)) >= 0) {
                    escaped.append('\\');
                }
                escaped.append(value.charAt(i));
            }
            return new Written.Text(escaped.append('"').toString());
        }
    }

    /// npm's dotenv: no escape that can itself be escaped, so a kind of quotes is chosen that the
    /// value does not need.
    private static final class NodeQuoting extends EnvQuoting {
        private static final Pattern BARE =
                Pattern.compile("(?U)[^\\s'\"`#\\uFEFF]([^#\\r\\n\\u2028\\u2029]*[^\\s#\\uFEFF])?");

        NodeQuoting() {
            super("[A-Za-z0-9_.-]+");
        }

        /// The one name that a JavaScript object does not keep.
        @Override
        boolean isReserved(String key) {
            return key.equals("__proto__");
        }

        @Override
        Written value(String value) {
            if (BARE.matcher(value).matches()) {
                return new Written.Text(value);
            }
            if (value.endsWith("\\")) {
                return new Written.Refused("env.write-ends-in-backslash");
            }
            if (value.indexOf('\r') < 0) {
                for (var quote : List.of("'", "`")) {
                    if (!value.contains(quote)) {
                        return new Written.Text(quote + value + quote);
                    }
                }
            }
            if (value.indexOf('"') < 0 && !value.contains("\\n") && !value.contains("\\r")) {
                return new Written.Text("\"" + value.replace("\r", "\\r") + "\"");
            }
            return new Written.Refused("env.write-not-representable");
        }
    }

    /// python-dotenv: double quotes, except for a value that ends in a backslash, and never for one
    /// that holds a whole `${…}`, which it always replaces.
    private static final class PythonQuoting extends EnvQuoting {
        private static final Pattern FIRST = Pattern.compile("(?U)[^\\s'\"#]");
        private static final Pattern ENDED = Pattern.compile("(?U)[\\r\\n]|\\s#|\\s\\z");

        /// Whether python-dotenv takes it for the whole value without quotes around it.
        private static boolean isBare(String value) {
            return FIRST.matcher(value).lookingAt() && !ENDED.matcher(value).find();
        }

        PythonQuoting() {
            super("[^=#\\s'\\uFEFF][^=#\\s]*");
        }

        @Override
        Written value(String value) {
            if (PythonInterpolation.isIn(value)) {
                return new Written.Refused("env.write-interpolation");
            }
            if (value.endsWith("\\")) {
                return isBare(value)
                        ? new Written.Text(value)
                        : new Written.Refused("env.write-ends-in-backslash");
            }
            return new Written.Text(
                    "\""
                            + value.replace("\\", "\\\\")
                                    .replace("\"", "\\\"")
                                    .replace("\n", "\\n")
                                    .replace("\r", "\\r")
                            + "\"");
        }
    }
}
