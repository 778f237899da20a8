package dev.kista.cli.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class FishCompletionTest {
    @Test
    void completesOptionsOnlyBehindTheirCommand() {
        assertEquals(
                """
                complete -c kista -n '__fish_use_subcommand' -a get -d 'Gets it\\'s \\\\ value'
                complete -c kista -n '__fish_seen_subcommand_from get' -s o -l output -r -d 'A file'
                complete -c kista -n '__fish_seen_subcommand_from get' -l flag
                complete -c kista -n '__fish_seen_subcommand_from get' -l maybe -d 'Or not'
                """,
                new FishCompletion(commands()).text());
    }

    @Test
    void isTheSameHoweverOftenItIsWritten() {
        var completion = new FishCompletion(commands());
        assertEquals(completion.text(), completion.text());
    }

    @Test
    void offersTheWordsOfAnOptionAndNoFiles() {
        var text = new FishCompletion(ManualPages.commands()).text();
        assertEquals(
                true,
                text.lines()
                        .anyMatch(
                                each ->
                                        each.contains(
                                                "from convert' -l dialect -x -a 'compose docker"
                                                        + " node python shell systemd' -d ")),
                text);
    }

    private static CommandLine commands() {
        var get =
                CommandSpec.create()
                        .name("get")
                        .addOption(
                                OptionSpec.builder("-o", "--output")
                                        .arity("1")
                                        .type(String.class)
                                        .description("A file")
                                        .build())
                        .addOption(OptionSpec.builder("--flag").arity("0").build())
                        .addOption(
                                OptionSpec.builder("--maybe")
                                        .arity("0..1")
                                        .type(String.class)
                                        .description("Or not")
                                        .build());
        get.usageMessage().header("Gets it's \\ value");
        return new CommandLine(CommandSpec.create().name("kista").addSubcommand("get", get));
    }
}
