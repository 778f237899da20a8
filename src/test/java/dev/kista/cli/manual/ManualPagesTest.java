package dev.kista.cli.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.Messages;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The manual and the completions, read by the programs that they are for.
class ManualPagesTest {
    @TempDir private Path share;

    @BeforeEach
    void setUp() throws IOException {
        new ManualPages(ManualPages.commands(), Messages.in(Locale.ENGLISH)).write(share);
    }

    @Test
    void tellsOfEveryCommandAndOptionInTheManual() throws Exception {
        var page = Files.readString(share.resolve("man/man1/kista.1")).replace("\\-", "-");
        for (var each : ManualPages.commands().getSubcommands().values()) {
            var spec = each.getCommandSpec();
            assertTrue(page.contains(".SS kista " + spec.name() + "\n"), spec.name());
            for (var option : Words.options(spec)) {
                assertTrue(page.contains("\\fB" + option.longestName() + "\\fR"), spec.name());
            }
        }
        assertTrue(page.startsWith(".TH KISTA 1 \"\" \"kista "), "the version");
    }

    @Test
    void writesAManualThatRoffTakesWithoutAWarning() throws Exception {
        var page = share.resolve("man/man1/kista.1").toString();
        var read = run(List.of("groff", "-man", "-ww", "-Tascii", "-P-cbou", page));
        assertFalse(read.contains("warning"), read);
        assertTrue(read.replaceAll("\\s+", " ").contains("kista - Keeps the secrets"), read);
        assertTrue(read.contains("kista convert"), read);
    }

    @Test
    void completesInBash() throws Exception {
        var script = share.resolve("bash-completion/completions/kista");
        var asked =
                """
                source "$0"
                COMP_WORDS=(kista con) COMP_CWORD=1 COMP_LINE='kista con'
                _complete_kista
                echo "${COMPREPLY[@]}"
                """;
        assertEquals("convert\n", run(List.of("bash", "-c", asked, script.toString())));
    }

    @Test
    void completesInFish() throws Exception {
        var script = share.resolve("fish/vendor_completions.d/kista.fish");
        var asked = "source $argv[1]; complete -C 'kista con'; complete -C 'kista convert --dial'";
        var answer = run(List.of("fish", "--no-config", "-c", asked, script.toString()));
        assertTrue(answer.contains("convert\tRead secrets"), answer);
        assertTrue(answer.contains("--dialect\tWho reads"), answer);
    }

    @Test
    void completesInZsh() throws Exception {
        var functions = share.resolve("zsh/site-functions");
        var asked =
                """
                fpath=("$0" $fpath)
                autoload -Uz compinit && compinit -u -D
                print -r -- $_comps[kista]
                _describe() { print -r -- ${(P)4} }
                _files() { print -r -- files "$@" }
                _arguments() { print -rl -- "$@" }
                words=(kista con) CURRENT=2 _kista
                words=(kista convert --to) CURRENT=3 _kista
                """;
        var answer = run(List.of("zsh", "-f", "-c", asked, functions.toString()));
        assertTrue(answer.startsWith("_kista\n"), answer);
        assertTrue(answer.contains("convert:Read secrets"), answer);
        assertTrue(answer.contains("--dialect=[Who reads"), answer);
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        return out;
    }
}
