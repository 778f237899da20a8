package dev.kista.codec.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Dialect;
import dev.kista.codec.NamedValue;
import dev.kista.codec.ProblemTable;
import dev.kista.codec.dotenv.EnvLookup;
import dev.kista.codec.dotenv.EnvReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class ShellWriterTest {
    private final ShellWriter writer = new ShellWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "'",
                "''",
                "\\",
                "'\\''",
                "a\nb",
                "\r\n",
                "$(x) `x` ${x}",
                "!",
                "#",
                "~",
                "é😀",
                "\n",
                "a'\n'b",
                "\u0007"
            })
    void isReadBackByTheRulesOfAShell(String value) {
        var text = writer.text(List.of(new NamedValue("A", value), new NamedValue("B", "end")));
        var variables = new EnvReader().read(text, Dialect.SHELL, EnvLookup.NONE).variables();
        assertEquals(value, variables.getFirst().value());
        assertEquals("end", variables.getLast().value());
        assertEquals(2, variables.size());
    }

    @Test
    void warnsOfWhatTheShellObeysAndWritesItAllTheSame() {
        var values = List.of(new NamedValue("LD_PRELOAD", "x"));
        assertEquals("W env.shell-obeys LD_PRELOAD", ProblemTable.of(writer.check(values)));
        assertEquals("export LD_PRELOAD='x'\n", writer.text(values));
    }

    @Test
    void writesNothingForNothing() {
        assertEquals("", writer.text(List.of()));
        assertEquals(List.of(), writer.check(List.of()));
    }
}
