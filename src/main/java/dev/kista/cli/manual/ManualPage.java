package dev.kista.cli.manual;

import dev.kista.model.Messages;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// `man kista`: one page for the window and for every command, in the macros of man(7).
final class ManualPage {
    private final CommandLine commands;
    private final Messages messages;
    private final List<String> lines = new ArrayList<>();

    ManualPage(CommandLine commands, Messages messages) {
        this.commands = commands;
        this.messages = messages;
    }

    String text() {
        lines.clear();
        var root = commands.getCommandSpec();
        lines.add(".TH KISTA 1 \"\" \"" + escaped(root.version()[0]) + "\"");
        section("name", "kista \\- " + escaped(Words.of(root)));
        section("synopsis");
        lines.add("\\fBkista\\fR [\\fIVAULT\\fR]");
        lines.add(".br");
        lines.add("\\fBkista\\fR \\fICOMMAND\\fR [\\fIARGUMENT\\fR]...");
        section("description", escaped(messages.text("manual.description")));
        section("commands");
        commands.getSubcommands().values().forEach(each -> command(each, "kista"));
        section("exit-status", escaped(messages.text("manual.exit-status")));
        section("environment");
        for (var name : List.of("KISTA_PASSWORD", "KISTA_JAVA_OPTS", "KISTA_JAVA_HOME")) {
            entry("\\fB" + name + "\\fR", messages.text("manual.environment." + name));
        }
        section("files");
        entry("\\fI~/.config/kista\\fR", messages.text("manual.files"));
        return String.join("\n", lines) + "\n";
    }

    private void section(String key, String... text) {
        lines.add(".SH " + escaped(messages.text("manual." + key + ".title")));
        lines.addAll(List.of(text));
    }

    private void command(CommandLine command, String before) {
        var spec = command.getCommandSpec();
        var name = before + " " + spec.name();
        lines.add(".SS " + escaped(name));
        lines.add(escaped(Words.of(spec)) + ".");
        lines.add(".PP");
        lines.add(".nf");
        new Help(spec, Help.defaultColorScheme(Help.Ansi.OFF))
                .synopsis(0)
                .lines()
                .map(ManualPage::escaped)
                .forEach(lines::add);
        lines.add(".fi");
        for (var parameter : spec.positionalParameters()) {
            entry("\\fI" + escaped(parameter.paramLabel()) + "\\fR", sentence(parameter));
        }
        for (var option : Words.options(spec)) {
            entry(names(option), sentence(option));
        }
        command.getSubcommands().values().forEach(each -> command(each, name));
    }

    private static String names(OptionSpec option) {
        var value = Words.takesValue(option) ? " \\fI" + escaped(option.paramLabel()) + "\\fR" : "";
        return Words.names(option).stream()
                .map(each -> "\\fB" + escaped(each) + "\\fR" + value)
                .collect(Collectors.joining(", "));
    }

    private static String sentence(ArgSpec argument) {
        var words = Words.of(argument);
        return words.isEmpty() || words.endsWith(".") ? words : words + ".";
    }

    private void entry(String tag, String text) {
        lines.add(".TP");
        lines.add(tag);
        lines.add(escaped(text));
    }

    /// Text as roff reads it back: no macro, no escape, and hyphens that can be copied.
    static String escaped(String text) {
        var safe = text.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ");
        return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
    }
}
