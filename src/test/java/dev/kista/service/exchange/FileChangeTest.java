package dev.kista.service.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.patch.LineDiff;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

class FileChangeTest {
    private static final LineDiff DIFF = LineDiff.of("", List.of(), List.of(), "", List.of());

    @Test
    void isNewWhereNothingWasRead() {
        assertTrue(new FileChange(Path.of("a"), null, "A=b\n", DIFF).isNew());
        assertFalse(new FileChange(Path.of("a"), new byte[0], "A=b\n", DIFF).isNew());
    }

    @Test
    void describesItselfWithoutTheNewText() {
        var words = new FileChange(Path.of("out.env"), null, "A=hunter2\n", DIFF).toString();
        assertEquals("FileChange[out.env, LineDiff[-0 +0]]", words);
    }
}
