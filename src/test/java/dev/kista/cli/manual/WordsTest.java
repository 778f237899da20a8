package dev.kista.cli.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.util.List;

class WordsTest {
    @Test
    void joinsWhatIsSaidInSeveralPieces() {
        assertEquals(
                "One two", Words.of(OptionSpec.builder("-a").description("One", "two ").build()));
        assertEquals("", Words.of(OptionSpec.builder("-a").build()));
        var command = CommandSpec.create();
        command.usageMessage().header("Does", "this");
        assertEquals("Does this", Words.of(command));
    }

    @Test
    void leavesHiddenOptionsOut() {
        var shown = OptionSpec.builder("-a").build();
        var command =
                CommandSpec.create()
                        .addOption(shown)
                        .addOption(OptionSpec.builder("-b").hidden(true).build());
        assertEquals(List.of(shown), Words.options(command));
    }

    @Test
    void tellsFlagsFromOptionsWithAValueThatMayBeLeftOutOrRepeated() {
        var flag = OptionSpec.builder("-a").arity("0").build();
        var value = OptionSpec.builder("-b").arity("1").type(String.class).build();
        var optional = OptionSpec.builder("-c").arity("0..1").type(String.class).build();
        var repeated = OptionSpec.builder("-d").arity("1").type(String[].class).build();
        assertEquals(false, Words.takesValue(flag));
        assertEquals(true, Words.takesValue(value));
        assertEquals(false, Words.mayLackValue(value));
        assertEquals(true, Words.mayLackValue(optional));
        assertEquals(true, Words.repeats(repeated));
        assertEquals(false, Words.repeats(value));
    }

    @Test
    void knowsTheCandidatesOfFormatsAndDialectsAlone() {
        var options = ManualPages.commands().getSubcommands().get("export").getCommandSpec();
        assertEquals(
                List.of("compose", "docker", "node", "python", "shell", "systemd"),
                Words.candidates(options.findOption("--dialect")));
        var formats = Words.candidates(options.findOption("--to"));
        assertEquals(true, formats.contains("encoded"));
        assertEquals(false, formats.contains("docker-inspect"));
        assertEquals(List.of(), Words.candidates(options.findOption("--output")));
    }
}
