package dev.kista.codec.dotenv;

import dev.kista.codec.ShellNames;

import java.util.ArrayList;
import java.util.List;

/// A shell that sources the file: `set -a; . ./.env`, as bash does it.
///
/// Such a file is a program. Kista never runs any of it: assignments are understood, and whatever
/// would run a command is an error that says so. As in a shell, a line takes effect as a whole: at
/// a syntax error none of it does, and the rest of the file is not read.
final class ShellGrammar {
    private final String text;
    private final EnvBuilder out;
    private final ShellScope scope;
    private final ShellWords words;
    private final ShellCommands commands;

    /// What the commands of the current line come to, in their order.
    private final List<ShellCommand> line = new ArrayList<>();

    ShellGrammar(String text, EnvBuilder out, EnvLookup lookup) {
        this.text = text;
        this.out = out;
        this.scope = new ShellScope(out, lookup);
        this.words = new ShellWords(text, scope);
        this.commands = new ShellCommands(text, words, scope);
    }

    void read() {
        if (text.startsWith("\uFEFF")) {
            out.error("env.mark-shell", 0, "");
        }
        while (true) {
            words.skipToCommand();
            if (words.atEnd()) {
                return;
            }
            var start = words.offset();
            try {
                line();
            } catch (ShellStop stop) {
                stopped(stop, start);
                return;
            } catch (FileRefused refusal) {
                out.refuse(refusal);
                out.malformed(start, text.length());
                return;
            }
            applyLine();
            line.clear();
            scope.endOfLine();
        }
    }

    private void stopped(ShellStop stop, int lineStart) {
        out.malformed(lineStart, text.length());
        out.error(stop.code(), stop.offset(), null, stop.details());
        if (stop.code().equals("env.required-variable")) {
            // The shell itself ends, and what it had set with it.
            out.clear();
        }
    }

    /// Commands up to the end of the line, joined by `;`, `&`, `|`, `&&` and `||`.
    private void line() {
        // Behind `&&` and `||`, a command runs or not by how the one before it ended. An assignment
        // ends well; of anything else that is not known.
        var runs = true;
        var known = true;
        var operator = "";
        do {
            var piped = operator.startsWith("|") && !operator.equals("||");
            var command = commands.next();
            if (command.isEmpty()) {
                throw new ShellStop("env.shell-syntax", command.start());
            }
            operator = words.operator();
            if (piped || operator.equals("|") || operator.equals("|&") || operator.equals("&")) {
                command = command.unset("env.shell-operator");
            } else if (!known) {
                command = command.unsure("env.shell-runs-command");
            } else if (!runs) {
                command = command.skipped();
            }
            line.add(command);
            scope.endOfCommand(command.isSet());
            if (!command.isSet()) {
                command.touched().forEach(each -> scope.assign(each, null));
                scope.endOfCommand(true);
            }
            known = operator.equals(";") || known && command.reason() == null;
            runs = !operator.equals("||");
            if (operator.equals(";") || operator.equals("&")) {
                known = true;
                words.skipBlanks();
                if (words.skipLineEnd()) {
                    return;
                }
            } else if (!operator.isEmpty()) {
                words.skipToCommand();
            }
        } while (!operator.isEmpty());
    }

    private void applyLine() {
        var givenUp = false;
        for (var each : line) {
            givenUp = !apply(givenUp ? each.unset("env.shell-line-given-up") : each) || givenUp;
        }
    }

    /// @return whether the shell goes on with the line
    private boolean apply(ShellCommand command) {
        if (!command.isSet()) {
            out.malformed(command.start(), command.end());
            command.touched().forEach(this::forget);
            if (command.reason() != null) {
                out.error(
                        command.reason(),
                        command.runsAt() >= 0 ? command.runsAt() : command.start(),
                        command.assignments().isEmpty()
                                ? ""
                                : command.assignments().getFirst().name());
            }
            return true;
        }
        if (command.assignments().isEmpty()) {
            // An export of names alone changes nothing here: everything is exported.
            out.malformed(command.start(), command.end());
        }
        for (var each : command.assignments()) {
            if (!set(each)) {
                return false;
            }
            if (command.readOnly()) {
                scope.makeReadOnly(each.name());
            }
        }
        return true;
    }

    private boolean set(ShellAssignment each) {
        if (scope.isReadOnly(each.name())) {
            out.error("env.shell-read-only", each.nameStart(), each.name());
            out.malformed(each.start(), each.end());
            return false;
        }
        out.node(node(each));
        if (each.word().unknown() != null) {
            out.error(each.word().unknown(), each.valueStart(), each.name());
            if (each.word().discards()) {
                return false;
            }
            forget(each.name());
            return true;
        }
        scope.set(each.name(), true);
        out.set(each.name(), each.word().text(), each.nameStart());
        warn(each, each.word());
        return true;
    }

    private void forget(String name) {
        out.unset(name);
        scope.set(name, false);
    }

    /// A name in quotes cannot be told from the text, so such an assignment is never edited.
    private EnvNode node(ShellAssignment each) {
        return each.nameStart() == each.nameEnd()
                ? new EnvNode.Malformed(each.start(), each.end())
                : new EnvNode.Assignment(
                        each.start(),
                        each.end(),
                        each.nameStart(),
                        each.nameEnd(),
                        each.valueStart(),
                        each.end(),
                        each.quote(text));
    }

    private void warn(ShellAssignment each, ShellWord word) {
        if (!word.unset().isEmpty()) {
            out.warn("env.unset-variable", each.valueStart(), each.name());
        }
        if (word.text().endsWith("\r")) {
            out.warn("env.carriage-return", each.valueStart(), each.name());
        }
        if (word.bashOnly()) {
            out.warn("env.shell-bash-only", each.valueStart(), each.name());
        }
        if (ShellNames.isTelling(each.name())) {
            out.warn("env.shell-obeys", each.nameStart(), each.name());
        }
    }
}
