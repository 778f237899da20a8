package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kista.codec.Problem;
import dev.kista.codec.exchange.Written;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class WritingTest {
    private static final Problem NOTE = Problem.note("docker.args-seen", null, null);
    private static final Problem ERROR = Problem.error("env.write-nul", null, "KEY");

    @TempDir private Path folder;
    private final CliSetting setting = new CliSetting();

    @Test
    void writesTheWholeTextAndTellsWhatIsToBeKnown() throws Exception {
        var text = new Written.Text("é\n", List.of(NOTE));
        assertEquals(0, Writing.end(text, "place", null, setting.context()));
        assertEquals("é\n", setting.out.toString(StandardCharsets.UTF_8));
        assertEquals(true, setting.err().startsWith("kista: place: note: "), setting.err());
    }

    @Test
    void writesNothingAnywhereWhereOneSecretIsRefused() throws Exception {
        var file = folder.resolve("out");
        var refused = new Written.Refused(List.of(ERROR, NOTE));
        assertEquals(1, Writing.end(refused, "place", file, setting.context()));
        assertEquals("", setting.out.toString(StandardCharsets.UTF_8));
        assertFalse(Files.exists(file));
        assertEquals(2, setting.err().lines().count());
        assertEquals(true, setting.err().startsWith("kista: place: KEY: "), setting.err());
    }

    @Test
    void writesAFileInPlaceOfStandardOutput() throws Exception {
        var file = folder.resolve("out");
        assertEquals(
                0, Writing.end(new Written.Text("a\n", List.of()), "p", file, setting.context()));
        assertEquals("a\n", read(file));
        assertEquals("", setting.out.toString(StandardCharsets.UTF_8));
        assertEquals("", setting.err());
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
