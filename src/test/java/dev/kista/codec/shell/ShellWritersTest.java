package dev.kista.codec.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.FormatWriter;
import dev.kista.codec.NamedValue;
import dev.kista.codec.ProblemTable;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

class ShellWritersTest {
    @Test
    void quotesForEachShellAsItNeeds() {
        var values = List.of(new NamedValue("A", "it's C:\\dir\n"), new NamedValue("B", "é"));
        assertEquals(
                "export A='it'\\''s C:\\dir\n'\nexport B='é'\n", new ShellWriter().text(values));
        assertEquals(
                "set -gx A 'it\\'s C:\\\\dir\n'\nset -gx B 'é'\n", new FishWriter().text(values));
        assertEquals(
                """
                $env:A = 'it''s C:\\dir' + [char]0x000A
                $env:B = '' + [char]0x00E9
                """,
                new PowerShellWriter().text(values));
        assertEquals(
                "-e 'A=it'\\''s C:\\dir\n' \\\n-e 'B=é'\n", new DockerArgsWriter().text(values));
    }

    @Test
    void refusesWhatAShellWouldNotKeep() {
        assertEquals(
                """
                E env.write-key a.b
                E env.write-key 1
                E env.write-key RANDOM
                E env.write-key _
                E env.write-nul N
                W env.shell-obeys PATH\
                """,
                check(new ShellWriter(), "a.b=x", "1=x", "RANDOM=x", "_=x", "N=\0", "PATH=x"));
    }

    @Test
    void refusesWhatFishWouldNotKeep() {
        assertEquals(
                """
                E env.write-key a.b
                E env.write-key status
                E shell.empty-path-piece CDPATH
                E env.write-nul N
                W env.shell-obeys PATH\
                """,
                check(
                        new FishWriter(),
                        "a.b=x",
                        "status=x",
                        "CDPATH=/a::/b",
                        "N=\0",
                        "PATH=/a:/b"));
    }

    @Test
    void refusesWhatPowerShellWouldNotKeep() {
        assertEquals(
                """
                E env.write-key a*b
                E powershell.empty E
                E env.write-nul N
                E powershell.case-collision n\
                """,
                check(new PowerShellWriter(), "a*b=x", "E=", "N=\0", "n=x"));
        assertEquals(
                "${env:a.b} = 'x'\n",
                new PowerShellWriter().text(List.of(new NamedValue("a.b", "x"))));
    }

    @Test
    void saysWhoSeesTheArgumentsOfDocker() {
        assertEquals(
                "N docker.args-seen\nE env.write-key ",
                check(new DockerArgsWriter(), "=x").replace("=", ""));
    }

    private static String check(FormatWriter writer, String... values) {
        var list =
                Arrays.stream(values)
                        .map(
                                each ->
                                        new NamedValue(
                                                each.substring(0, each.indexOf('=')),
                                                each.substring(each.indexOf('=') + 1)))
                        .toList();
        return ProblemTable.of(writer.check(list));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(12),
                        Arbitraries.of("'", "''", " + ", "[char]0x0041", "\u2019", "`", "$", "\n"))
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }

    /// Read by the rules of the language: texts in single quotes, in which a doubled quote is one,
    /// and characters by their number, joined by `+`.
    @Property(tries = 3000)
    void whatPowerShellJoinsIsTheValue(@ForAll("values") String value) {
        Assume.that(!value.isEmpty() && value.indexOf('\0') < 0);
        var text = new PowerShellWriter().text(List.of(new NamedValue("A", value)));
        assertEquals(true, text.chars().allMatch(c -> c == '\n' || c >= ' ' && c < 0x7F));
        var piece = Pattern.compile("(?:'((?:[^']|'')*)'|\\[char]0x([0-9A-F]{4}))(?: \\+ |\\n\\z)");
        var matcher = piece.matcher(text).region("$env:A = ".length(), text.length());
        var read = new StringBuilder();
        while (matcher.lookingAt()) {
            if (matcher.group(1) == null) {
                read.append((char) Integer.parseInt(matcher.group(2), 16));
            } else {
                read.append(matcher.group(1).replace("''", "'"));
            }
            matcher.region(matcher.end(), text.length());
        }
        assertEquals(text.length(), matcher.regionStart());
        assertEquals(value, read.toString());
    }
}
