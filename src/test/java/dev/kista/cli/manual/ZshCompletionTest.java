package dev.kista.cli.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

class ZshCompletionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'get:Gets it'\\''s value'",
                "'-o[A (good)\\: file]:FILE:_files'",
                "'--output=[A (good)\\: file]:FILE:_files'",
                "'--flag[]'",
                "'--maybe=[]::WORD:_files'",
                "'*--many=[]:WORD:_files'",
                "'*:file:_files'"
            })
    void quotesWhatTheShellWouldRead(String piece) {
        var text = new ZshCompletion(commands()).text();
        assertEquals(true, text.contains(piece), text);
    }

    @Test
    void isTheSameHoweverOftenItIsWritten() {
        var completion = new ZshCompletion(commands());
        assertEquals(completion.text(), completion.text());
        assertEquals(true, completion.text().startsWith("#compdef kista\n"));
        assertEquals(true, completion.text().endsWith("\nesac\n"));
    }

    @Test
    void hasACaseForEachCommandAndOneForNone() {
        var text = new ZshCompletion(ManualPages.commands()).text();
        for (var each : ManualPages.commands().getSubcommands().keySet()) {
            assertEquals(true, text.contains("\n  " + each + ")\n"), each);
        }
        assertEquals(true, text.contains("\n  *)\n"), text);
    }

    private static CommandLine commands() {
        var get =
                CommandSpec.create()
                        .name("get")
                        .addPositional(PositionalParamSpec.builder().index("0").build())
                        .addOption(
                                OptionSpec.builder("-o", "--output")
                                        .arity("1")
                                        .type(String.class)
                                        .paramLabel("FILE")
                                        .description("A [good]: file")
                                        .build())
                        .addOption(OptionSpec.builder("--flag").arity("0").build())
                        .addOption(
                                OptionSpec.builder("--maybe")
                                        .arity("0..1")
                                        .type(String.class)
                                        .paramLabel("WORD")
                                        .build())
                        .addOption(
                                OptionSpec.builder("--many")
                                        .arity("1")
                                        .type(String[].class)
                                        .paramLabel("WORD")
                                        .build());
        get.usageMessage().header("Gets it's value");
        return new CommandLine(CommandSpec.create().name("kista").addSubcommand("get", get));
    }
}
