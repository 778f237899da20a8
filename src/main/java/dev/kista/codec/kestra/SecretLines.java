package dev.kista.codec.kestra;

import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.TextPositions;

import java.util.ArrayList;
import java.util.List;

/// The lines of an env file that carries `SECRET_*` variables, encoded or in the macro form.
///
/// More forgiving than any one program that reads such files, because they come from shell loops
/// and editors: values wrapped by `base64` are joined, quotes, `export`, comments, Windows line
/// ends and blanks around a value are understood, and each of these is reported.
public final class SecretLines {
    /// One variable, its name without the prefix.
    ///
    /// @param value what stands behind the `=`, not decoded
    /// @param at where the variable's name stands
    public record Entry(String key, String value, Position at) {
        @Override
        public String toString() {
            return key + "=***";
        }
    }

    private final String text;
    private final TextPositions positions;
    private final List<Problem> problems = new ArrayList<>();
    private final WrappedValues entries = new WrappedValues();
    private boolean windowsLineEnds;

    private SecretLines(String text) {
        this.text = text;
        this.positions = new TextPositions(text);
    }

    public static SecretLines read(String text) {
        var lines = new SecretLines(text);
        lines.readAll();
        return lines;
    }

    public List<Entry> entries() {
        return entries.all();
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void readAll() {
        var next = 0;
        if (text.startsWith("\uFEFF")) {
            problems.add(Problem.note("text.byte-order-mark", Position.START, null));
            next = 1;
        }
        while (next < text.length()) {
            next = readLine(next);
        }
        entries.end();
        if (windowsLineEnds) {
            problems.add(Problem.note("text.windows-line-ends", Position.START, null));
        }
    }

    /// Reads what begins at an offset and says where the next line does.
    private int readLine(int start) {
        var end = endOfLine(start);
        var line = text.substring(start, end);
        if (line.isBlank() || line.stripLeading().startsWith("#")) {
            entries.end();
            return nextLine(end);
        }
        if (entries.takeContinuation(line.strip())) {
            return nextLine(end);
        }
        var name = SecretLineName.of(line);
        var at = positions.at(start + name.start());
        if (!name.assigns()) {
            strayLine(name, at);
            return nextLine(end);
        }
        entries.end();
        var value = SecretLineValue.at(text, start + name.end(), end);
        report(value, name, at);
        if (name.check(at, value.text().isEmpty(), problems)) {
            entries.begin(new Entry(name.key(), value.text(), at), value.canBeWrapped());
        }
        return nextLine(endOfLine(value.end()));
    }

    private void report(SecretLineValue value, SecretLineName name, Position at) {
        if (!name.isSecret()) {
            return;
        }
        if (name.exported()) {
            problems.add(Problem.note("line.export", at, name.shownKey(at)));
        }
        for (var code : value.findings()) {
            problems.add(Problem.warning(code, at, name.shownKey(at)));
        }
    }

    /// A line without `=`. After a value as long as `base64` makes its lines, it is the rest of
    /// that value in a form that cannot be joined.
    private void strayLine(SecretLineName name, Position at) {
        var cut = entries.dropIfCut();
        if (cut.isPresent()) {
            problems.add(Problem.error("encoded.cut", cut.get().at(), cut.get().key()));
        } else if (name.isSecret()) {
            problems.add(Problem.error("line.no-value", at, name.shownKey(at)));
        } else {
            problems.add(Problem.error("line.stray", at, "(line " + at.line() + ")"));
        }
    }

    private int endOfLine(int from) {
        var feed = text.indexOf('\n', from);
        var end = feed < 0 ? text.length() : feed;
        if (end > from && text.charAt(end - 1) == '\r') {
            windowsLineEnds = true;
            return end - 1;
        }
        return end;
    }

    private int nextLine(int end) {
        var feed = text.indexOf('\n', end);
        return feed < 0 ? text.length() : feed + 1;
    }
}
