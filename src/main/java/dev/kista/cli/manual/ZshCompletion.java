package dev.kista.cli.manual;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.util.ArrayList;
import java.util.List;

/// Completion in zsh: the commands, their options, the words that an option takes, and files.
final class ZshCompletion {
    private final CommandLine commands;
    private final List<String> lines = new ArrayList<>();

    ZshCompletion(CommandLine commands) {
        this.commands = commands;
    }

    String text() {
        lines.clear();
        lines.add("#compdef kista");
        lines.add("local -a commands=(");
        commands.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .map(each -> "  " + quoted(each.name() + ":" + Words.of(each)))
                .forEach(lines::add);
        lines.add(")");
        lines.add("if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then");
        lines.add("  _describe -t commands command commands");
        lines.add("  _files -g '*.kdbx'");
        lines.add("  return");
        lines.add("fi");
        lines.add("local command=$words[2]");
        lines.add("if [[ $command != -* ]]; then shift words; (( CURRENT-- )); fi");
        lines.add("case $command in");
        commands.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .forEach(this::command);
        arguments("*", commands.getCommandSpec());
        lines.add("esac");
        return String.join("\n", lines) + "\n";
    }

    private void command(CommandSpec spec) {
        arguments(spec.name(), spec);
    }

    private void arguments(String pattern, CommandSpec spec) {
        lines.add("  " + pattern + ")");
        var words = new StringBuilder("    _arguments -S");
        for (var option : Words.options(spec)) {
            for (var name : Words.names(option)) {
                words.append(" \\\n      ").append(quoted(option(name, option)));
            }
        }
        if (!spec.positionalParameters().isEmpty()) {
            words.append(" \\\n      ").append(quoted("*:file:_files"));
        }
        lines.add(words.toString());
        lines.add("    ;;");
    }

    private static String option(String name, OptionSpec option) {
        var words = Words.of(option).replace("[", "(").replace("]", ")").replace(":", "\\:");
        var text = (Words.repeats(option) ? "*" : "") + name;
        if (!Words.takesValue(option)) {
            return text + "[" + words + "]";
        }
        var candidates = Words.candidates(option);
        return text
                + (name.startsWith("--") ? "=" : "")
                + "["
                + words
                + "]"
                + (Words.mayLackValue(option) ? "::" : ":")
                + option.paramLabel().replace(":", "")
                + ":"
                + (candidates.isEmpty() ? "_files" : "(" + String.join(" ", candidates) + ")");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
