package dev.kista.cli;

import dev.kista.codec.Problem;
import dev.kista.codec.Severity;
import dev.kista.model.Messages;

import org.jspecify.annotations.Nullable;

import java.io.PrintStream;
import java.util.List;

/// Says things to a person on standard error, a line each: `kista: FILE:LINE:COLUMN: KEY: what is
/// wrong; what to do`. What is no error says so: `kista: FILE:LINE:COLUMN: warning: KEY: …`.
final class Report {
    /// So many lines about one source and then a count: a person reads no more.
    private static final int MAX_PROBLEMS = 500;

    private final PrintStream err;
    private final Messages messages;

    Report(PrintStream err, Messages messages) {
        this.err = err;
        this.messages = messages;
    }

    void say(String words) {
        err.println(printable("kista: " + words));
    }

    /// Says a message of the bundle.
    void tell(String key, Object... arguments) {
        say(messages.text(key, arguments));
    }

    /// @param place what the problems were found in, as the user called it
    void problems(String place, List<Problem> problems) {
        problems.stream().limit(MAX_PROBLEMS).forEach(each -> say(line(place, each)));
        if (problems.size() > MAX_PROBLEMS) {
            tell("cli.more-problems", problems.size() - MAX_PROBLEMS);
        }
    }

    private String line(String place, Problem problem) {
        var line = new StringBuilder(place);
        var at = problem.at();
        if (at != null) {
            line.append(':').append(at.line()).append(':').append(at.column());
        }
        line.append(": ").append(weight(problem.severity()));
        append(line, problem.key());
        return line.append(problem.words(messages)).toString();
    }

    private static void append(StringBuilder line, @Nullable String key) {
        if (key != null) {
            line.append(key).append(": ");
        }
    }

    private String weight(Severity severity) {
        return switch (severity) {
            case ERROR -> "";
            case WARNING -> messages.text("cli.warning") + ": ";
            case NOTE -> messages.text("cli.note") + ": ";
        };
    }

    /// Names come from files that anybody may have written: none of them moves the cursor.
    static String printable(String text) {
        if (isPlain(text)) {
            return text;
        }
        var printable = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        each -> {
                            if (Character.isISOControl(each)
                                    || Character.getType(each) == Character.FORMAT
                                    || Character.getType(each) == Character.LINE_SEPARATOR
                                    || Character.getType(each) == Character.PARAGRAPH_SEPARATOR
                                    || Character.getType(each) == Character.SURROGATE) {
                                printable.append(String.format("\\u%04X", each));
                            } else {
                                printable.appendCodePoint(each);
                            }
                        });
        return printable.toString();
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
