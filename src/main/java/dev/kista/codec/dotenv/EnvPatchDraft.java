package dev.kista.codec.dotenv;

import dev.kista.codec.Dialect;
import dev.kista.codec.Problem;
import dev.kista.codec.TextPositions;
import dev.kista.codec.patch.Span;
import dev.kista.codec.patch.TextEdit;
import dev.kista.model.SecretKey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The edits of an env file that a patch consists of.
final class EnvPatchDraft {
    private final String text;
    private final Dialect dialect;
    private final EnvDocument document;
    private final TextPositions positions;
    private final WrittenValue writing;
    private final Map<String, List<EnvNode.Assignment>> assignments = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final List<Span> going = new ArrayList<>();
    private final List<String> news = new ArrayList<>();
    private final List<TextEdit> edits = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    EnvPatchDraft(String text, Dialect dialect, EnvReading before) {
        this.text = text;
        this.dialect = dialect;
        this.document = before.document();
        this.positions = new TextPositions(text);
        this.writing = new WrittenValue(dialect);
        for (var each : EnvSpans.assignments(document)) {
            var name = EnvSpans.name(document, each);
            assignments.computeIfAbsent(name, any -> new ArrayList<>()).add(each);
            folded.put(folded(name), name);
        }
        before.variables().forEach(each -> values.put(each.name(), each.value()));
    }

    List<TextEdit> edits() {
        return edits;
    }

    List<Problem> problems() {
        return problems;
    }

    void put(String name, String value) {
        var found = assignments.get(name);
        if (found == null) {
            add(name, value);
            return;
        }
        // Of several the last one wins.
        var node = found.getLast();
        if (Objects.equals(values.get(name), value) && !mayInterpolate(node)) {
            return;
        }
        switch (writing.like(node.quote(), name, value)) {
            case EnvQuoting.Written.Text written -> replace(node, written.text());
            case EnvQuoting.Written.Refused refused -> refuse(refused, node.nameStart(), name);
        }
    }

    private void replace(EnvNode.Assignment node, String written) {
        var start = node.valueStart();
        if (text.substring(start, node.valueEnd()).equals(written)) {
            return;
        }
        // Behind an empty value the carriage return of the line end may count as a blank.
        var empty = start == node.valueEnd();
        while (empty && start > node.nameEnd() && text.charAt(start - 1) == '\r') {
            start--;
        }
        edits.add(new TextEdit(start, empty ? start : node.valueEnd(), written));
    }

    private void add(String name, String value) {
        var other = folded.get(folded(name));
        if (other != null) {
            var at = assignments.get(other).getLast().nameStart();
            problems.add(Problem.error("patch.case-collision", positions.at(at), name, other));
            return;
        }
        switch (writing.assignment(name, value)) {
            case EnvQuoting.Written.Text written -> news.add(written.text());
            case EnvQuoting.Written.Refused refused -> refuse(refused, -1, name);
        }
    }

    /// Kestra's prefix is compared as it is, what follows without regard to case.
    private static String folded(String name) {
        return name.startsWith(SecretKey.PREFIX)
                ? "SECRET " + new SecretKey(name).folded()
                : new SecretKey(name).folded();
    }

    /// A value that depends on others is not the value that was asked for, even if it is today.
    private boolean mayInterpolate(EnvNode.Assignment node) {
        return node.quote() != Quote.SINGLE
                && text.substring(node.valueStart(), node.valueEnd()).indexOf('$') >= 0;
    }

    void remove(String name) {
        for (var node : assignments.getOrDefault(name, List.of())) {
            var start = lineStart(node.nameStart());
            var end = lineEnd(node.valueEnd());
            var above = text.substring(start, node.nameStart()).strip();
            var behind = text.substring(node.valueEnd(), end).strip();
            if (!above.isEmpty() && !above.equals("export")
                    || !behind.isEmpty() && !behind.startsWith("#")) {
                problems.add(
                        Problem.error("patch.line-occupied", positions.at(node.nameStart()), name));
                return;
            }
            going.add(new Span(start, end + breakLength(end)));
        }
    }

    /// Adds what concerns the end of the file. One without a final line break keeps none.
    void finish() {
        var runs = new ArrayList<Span>();
        going.sort(Comparator.comparingInt(Span::start));
        for (var each : going) {
            var joins = !runs.isEmpty() && runs.getLast().end() == each.start();
            runs.add(joins ? new Span(runs.removeLast().start(), each.end()) : each);
        }
        for (var each : runs) {
            var unended = each.end() == text.length() && breakBefore(each.end()) == 0;
            var back = unended && news.isEmpty() ? breakBefore(each.start()) : 0;
            edits.add(new TextEdit(each.start() - back, each.end(), ""));
        }
        append();
    }

    /// Puts what is new at the end of the file, in its line breaks.
    private void append() {
        if (news.isEmpty()) {
            return;
        }
        var lineBreak = lineBreak();
        var joined = String.join(lineBreak, news);
        var end = text.length();
        var ended =
                end == bomLength()
                        || breakBefore(end) > 0
                        || going.stream().anyMatch(each -> each.end() == end);
        edits.add(new TextEdit(end, end, ended ? joined + lineBreak : lineBreak + joined));
    }

    private void refuse(EnvQuoting.Written.Refused refused, int offset, String name) {
        var at = offset < 0 ? null : positions.at(offset);
        problems.add(
                Problem.error(refused.code(), at, name, refused.details().toArray(String[]::new)));
    }

    private int bomLength() {
        return text.startsWith("\uFEFF") ? 1 : 0;
    }

    private int lineStart(int offset) {
        var at = offset;
        while (at > bomLength() && breakBefore(at) == 0) {
            at--;
        }
        return at;
    }

    private int lineEnd(int offset) {
        var at = offset;
        while (at < text.length() && breakLength(at) == 0) {
            at++;
        }
        return at;
    }

    private int breakLength(int offset) {
        if (text.startsWith("\r\n", offset)) {
            return 2;
        }
        return text.startsWith("\n", offset) ? 1 : 0;
    }

    private int breakBefore(int offset) {
        if (offset > 1 && text.startsWith("\r\n", offset - 2)) {
            return 2;
        }
        return offset > 0 && text.charAt(offset - 1) == '\n' ? 1 : 0;
    }

    /// To a shell a carriage return is part of the value.
    private String lineBreak() {
        if (dialect == Dialect.SHELL) {
            return "\n";
        }
        var feeds = text.chars().filter(each -> each == '\n').count();
        var windows = text.split("\r\n", -1).length - 1;
        return windows * 2L > feeds ? "\r\n" : "\n";
    }
}
