package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class ShellWordTest {
    private static final ShellWord WORD =
            new ShellWord("hunter2", null, false, true, List.of("N"), true);

    @Test
    void neverSaysItsText() {
        assertEquals("***", WORD.toString());
        var assignment = new ShellAssignment(0, 0, 1, 2, 9, "A", WORD);
        assertEquals("A=***", assignment.toString());
    }

    @Test
    void keepsWhatIsKnownOfItBehindAnotherText() {
        assertEquals(
                new ShellWord("xhunter2", null, false, true, List.of("N"), true), WORD.after("x"));
    }

    @Test
    void hasNoTextWhereItCannotBeKnown() {
        var unknown = ShellWord.unknown("env.shell-runs");
        assertEquals("", unknown.text());
        assertEquals("env.shell-runs", unknown.unknown());
        assertEquals(false, unknown.plain());
    }
}
