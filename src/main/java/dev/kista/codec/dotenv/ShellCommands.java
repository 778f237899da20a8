package dev.kista.codec.dotenv;

import dev.kista.codec.ShellNames;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads one simple command after the other: assignments, `export` and its like, or something that
/// a shell would run.
final class ShellCommands {
    /// Builtins that assign; what follows them are assignments and names.
    private static final Set<String> DECLARING = Set.of("export", "readonly", "declare", "typeset");

    /// Builtins that change the variables they are told the names of.
    private static final Set<String> CHANGING =
            Set.of("unset", "read", "let", "eval", "printf", "mapfile", "readarray", "getopts");

    /// A name that goes on in the next line, and the `=` behind it.
    private static final Pattern SPLIT_NAME =
            Pattern.compile(
                    "(?=[^=]*\\\\\\n"
                            + ")(?:\\\\\\n"
                            + ")*[A-Za-z_](?:[A-Za-z0-9_]|\\\\\\n"
                            + ")*(\\+(?:\\\\\\n"
                            + ")*)?=");

    private final String text;
    private final ShellWords words;
    private final ShellScope scope;

    private final List<ShellAssignment> assignments = new ArrayList<>();
    private final Set<String> changed = new HashSet<>();
    private @Nullable String declares;
    private @Nullable String reason;

    /// Whether a command other than a declaration runs, for which alone assignments are meant.
    private boolean runs;

    private boolean changes;
    private int runsAt;
    private int start;

    ShellCommands(String text, ShellWords words, ShellScope scope) {
        this.text = text;
        this.words = words;
        this.scope = scope;
    }

    ShellCommand next() {
        assignments.clear();
        changed.clear();
        runs = false;
        changes = false;
        declares = null;
        reason = null;
        runsAt = -1;
        start = words.offset();
        var end = start;
        while (!words.atCommandEnd()) {
            if (words.atRedirection()) {
                runs("env.shell-redirects", words.offset());
                words.skipRedirection();
            } else {
                word();
            }
            end = words.offset();
            words.skipBlanks();
        }
        return new ShellCommand(
                start,
                end,
                List.copyOf(assignments),
                runsAt,
                reason,
                "readonly".equals(declares),
                touched(),
                false);
    }

    private Set<String> touched() {
        if (!runs) {
            assignments.forEach(each -> changed.add(each.name()));
        }
        return Set.copyOf(changed);
    }

    private void runs(String code, int offset) {
        if (reason == null) {
            reason = code;
            runsAt = offset;
        }
    }

    private void word() {
        var wordStart = words.offset();
        // Behind the name of a command, an assignment is a word like any other.
        if (declares != null || reason == null) {
            var nameEnd = words.assignmentName(declares != null);
            if (nameEnd >= 0) {
                assignment(wordStart, nameEnd);
                return;
            }
        }
        var word = words.word();
        var raw = text.substring(wordStart, words.offset());
        if (declares != null) {
            declared(wordStart, raw, word);
        } else if (reason == null && SPLIT_NAME.matcher(raw).lookingAt()) {
            splitAssignment(wordStart, raw, word);
        } else if (assignments.isEmpty() && reason == null && DECLARING.contains(raw)) {
            declares = raw;
        } else if (assignments.isEmpty() && reason == null && ShellNames.isReserved(raw)) {
            throw new ShellStop("env.shell-program", wordStart);
        } else {
            changed(raw, word);
            runs(
                    raw.equals("\r") ? "env.shell-carriage-return-line" : "env.shell-runs-command",
                    wordStart);
        }
    }

    private void changed(String raw, ShellWord word) {
        var name = word.text().split("=", 2)[0];
        if (changes && Letters.isShellName(name)) {
            changed.add(name);
        }
        changes = changes || !runs && CHANGING.contains(raw);
        runs = true;
    }

    /// What stands behind `export` and is no plain assignment: an option, a name, or an assignment
    /// whose name is in quotes.
    private void declared(int wordStart, String raw, ShellWord word) {
        var equals = word.text().indexOf('=');
        var name = equals < 0 ? word.text() : word.text().substring(0, equals);
        if (!word.plain() || word.unknown() != null || !Letters.isShellName(name)) {
            if (!raw.matches("-[rxg]+|--")) {
                runs("env.shell-runs-command", wordStart);
            }
        } else if (equals >= 0) {
            var value =
                    new ShellWord(
                            word.text().substring(equals + 1), null, false, true, List.of(), false);
            add(
                    new ShellAssignment(
                            firstOrWord(wordStart),
                            wordStart,
                            wordStart,
                            wordStart,
                            words.offset(),
                            name,
                            value));
        }
    }

    /// The shell joins lines before it looks for a name, so this is an assignment too.
    private void splitAssignment(int wordStart, String raw, ShellWord word) {
        var joined = raw.replace("\\\n", "");
        var name = joined.split("[+=]", 2)[0];
        // What an appended value or a tilde comes to is not worked out for a case as rare as this.
        var certain =
                word.plain()
                        && word.unknown() == null
                        && joined.startsWith(name + "=")
                        && !joined.contains("~");
        add(
                new ShellAssignment(
                        firstOrWord(wordStart),
                        wordStart,
                        wordStart,
                        wordStart,
                        words.offset(),
                        name,
                        certain
                                ? new ShellWord(
                                        word.text().substring(name.length() + 1),
                                        null,
                                        false,
                                        true,
                                        List.of(),
                                        word.bashOnly())
                                : ShellWord.unknown("env.shell-depends")));
    }

    /// The first assignment of a command begins where the command does, at its `export`.
    private int firstOrWord(int wordStart) {
        return assignments.isEmpty() ? start : wordStart;
    }

    private void assignment(int wordStart, int nameEnd) {
        var name = text.substring(wordStart, nameEnd);
        var word = assigned(name, nameEnd);
        add(
                new ShellAssignment(
                        firstOrWord(wordStart),
                        wordStart,
                        nameEnd,
                        words.valueStart(),
                        words.offset(),
                        name,
                        word));
    }

    private ShellWord assigned(String name, int nameEnd) {
        if (text.charAt(nameEnd) == '[') {
            words.value();
            return ShellWord.unknown("env.shell-array");
        }
        var appends = text.charAt(nameEnd) == '+';
        if (words.atArray()) {
            words.skipArray();
            return ShellWord.unknown("env.shell-array");
        }
        var word = words.value();
        if (appends && scope.isUnknown(name)) {
            return ShellWord.unknown("env.shell-depends");
        }
        return appends ? word.after(scope.value(name, nameEnd).orElse("")) : word;
    }

    private void add(ShellAssignment assignment) {
        assignments.add(assignment);
        var word = assignment.word();
        scope.assign(assignment.name(), word.unknown() == null ? word.text() : null);
    }
}
