package dev.kista.cli.manual;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.util.ArrayList;
import java.util.List;

/// Completion in fish: the commands, their options, and the words that an option takes.
final class FishCompletion {
    private static final String NO_COMMAND = "__fish_use_subcommand";

    private final CommandLine commands;
    private final List<String> lines = new ArrayList<>();

    FishCompletion(CommandLine commands) {
        this.commands = commands;
    }

    String text() {
        lines.clear();
        Words.options(commands.getCommandSpec()).forEach(each -> option(NO_COMMAND, each));
        for (var each : commands.getSubcommands().values()) {
            var spec = each.getCommandSpec();
            line(NO_COMMAND, "-a " + spec.name(), Words.of(spec));
            command(each, spec);
        }
        return String.join("\n", lines) + "\n";
    }

    private void command(CommandLine command, CommandSpec spec) {
        var seen = "__fish_seen_subcommand_from " + spec.name();
        Words.options(spec).forEach(each -> option(seen, each));
        for (var each : command.getSubcommands().values()) {
            var below = each.getCommandSpec();
            line(seen, "-a " + below.name(), Words.of(below));
        }
    }

    private void option(String when, OptionSpec option) {
        var words = new StringBuilder();
        for (var name : Words.names(option)) {
            words.append(name.startsWith("--") ? "-l " : "-s ")
                    .append(name.replaceFirst("^-+", ""))
                    .append(' ');
        }
        var candidates = Words.candidates(option);
        if (!candidates.isEmpty()) {
            words.append("-x -a ").append(quoted(String.join(" ", candidates)));
        } else if (Words.takesValue(option) && !Words.mayLackValue(option)) {
            words.append("-r");
        }
        line(when, words.toString().strip(), Words.of(option));
    }

    private void line(String when, String what, String words) {
        lines.add(
                "complete -c kista -n "
                        + quoted(when)
                        + " "
                        + what
                        + (words.isEmpty() ? "" : " -d " + quoted(words)));
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
