package dev.kista.codec.dotenv;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A shell that sources the file: `set -a; . ./.env`.
///
/// Such a file is a program. Kista never runs any of it: assignments are understood, and whatever
/// would run a command is an error that says so.
final class ShellGrammar {
    /// Bash refuses to assign these.
    private static final Set<String> READ_ONLY =
            Set.of("UID", "EUID", "PPID", "BASHOPTS", "SHELLOPTS", "BASH_VERSINFO");

    private final String text;
    private final EnvBuilder out;
    private final ShellWords words;

    ShellGrammar(String text, EnvBuilder out, EnvLookup lookup) {
        this.text = text;
        this.out = out;
        this.words = new ShellWords(text, name -> out.earlier(name).or(() -> lookup.value(name)));
    }

    void read() {
        try {
            while (!words.atEnd()) {
                command();
            }
        } catch (ShellStop stop) {
            var name = stop.name() == null ? "" : stop.name();
            out.error(stop.code(), stop.offset(), name, stop.details());
        }
    }

    private record Assigned(
            int start, int nameEnd, int valueStart, int end, String name, ShellWord value) {}

    /// One simple command: assignments, or `export` and assignments, or something to run.
    private void command() {
        words.skipToCommand();
        if (words.atEnd()) {
            return;
        }
        var start = words.offset();
        if (words.atCommandEnd()) {
            throw new ShellStop("env.shell-syntax", start, null);
        }
        var export = words.skipExport();
        var assigned = new ArrayList<Assigned>();
        @Nullable String runs = null;
        var runsAt = start;
        while (!words.atCommandEnd()) {
            var wordStart = words.offset();
            var nameEnd = words.assignmentName();
            if (nameEnd >= 0) {
                assigned.add(assignment(wordStart, nameEnd));
            } else {
                var isName = export && words.bareName();
                words.word();
                if (!isName && runs == null) {
                    runs = "env.shell-runs-command";
                    runsAt = wordStart;
                }
            }
            words.skipBlanks();
        }
        if (words.skipOperator()) {
            runs = "env.shell-operator";
            runsAt = words.offset() - 1;
        }
        if (runs != null) {
            out.error(runs, runsAt, assigned.isEmpty() ? "" : assigned.getFirst().name());
        } else {
            assigned.forEach(this::set);
        }
    }

    private Assigned assignment(int start, int nameEnd) {
        var name = text.substring(start, nameEnd);
        var appends = text.charAt(nameEnd) == '+';
        var valueStart = nameEnd + (appends ? 2 : 1);
        words.moveTo(valueStart);
        try {
            var value = words.word();
            var whole =
                    appends ? value.withText(out.earlier(name).orElse("") + value.text()) : value;
            return new Assigned(start, nameEnd, valueStart, words.offset(), name, whole);
        } catch (ShellStop stop) {
            throw stop.in(name);
        }
    }

    private void set(Assigned each) {
        if (READ_ONLY.contains(each.name())) {
            out.error("env.shell-read-only", each.start(), each.name());
            return;
        }
        out.node(
                new EnvNode.Assignment(
                        each.start(),
                        each.end(),
                        each.start(),
                        each.nameEnd(),
                        each.valueStart(),
                        each.end(),
                        quoteAt(each.valueStart())));
        if (each.value().unknown() != null) {
            out.error(each.value().unknown(), each.valueStart(), each.name());
            return;
        }
        for (var unset : each.value().unset()) {
            out.warn("env.unset-variable", each.valueStart(), each.name(), unset);
        }
        if (each.value().text().endsWith("\r")) {
            out.warn("env.carriage-return", each.valueStart(), each.name());
        }
        out.set(each.name(), each.value().text(), each.start());
    }

    private Quote quoteAt(int offset) {
        var c = offset < text.length() ? text.charAt(offset) : ' ';
        return c == '\'' ? Quote.SINGLE : c == '"' ? Quote.DOUBLE : Quote.NONE;
    }

    /// A word after all expansions.
    ///
    /// @param unknown code of the reason why its text cannot be known without running something
    /// @param unset names that were looked up and not found
    record ShellWord(String text, @Nullable String unknown, List<String> unset) {
        ShellWord withText(String next) {
            return new ShellWord(next, unknown, unset);
        }

        @Override
        public String toString() {
            return "***";
        }
    }
}
