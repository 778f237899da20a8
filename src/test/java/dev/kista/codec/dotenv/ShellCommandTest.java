package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class ShellCommandTest {
    private static final ShellCommand COMMAND =
            new ShellCommand(0, 5, List.of(), -1, null, false, Set.of("A"), false);

    @Test
    void isSetUnlessThereIsAReasonOrItIsPassedOver() {
        assertEquals(true, COMMAND.isSet());
        assertEquals(false, COMMAND.unset("env.shell-pipe").isSet());
        assertEquals(false, COMMAND.skipped().isSet());
    }

    @Test
    void leavesNothingUnknownWhereItRunsElsewhere() {
        assertEquals(Set.of("A"), COMMAND.unsure("env.shell-runs-command").touched());
        assertEquals(false, COMMAND.unsure("env.shell-runs-command").isSet());
        assertEquals(Set.of(), COMMAND.unset("env.shell-operator").touched());
        assertEquals(Set.of(), COMMAND.skipped().touched());
    }

    @Test
    void keepsTheFirstReason() {
        var twice = COMMAND.unset("env.first").unset("env.second");
        assertEquals("env.first", twice.reason());
    }

    @Test
    void hasNoReasonWhereTheShellPassesItOver() {
        var skipped = COMMAND.unset("env.first").skipped();
        assertEquals(null, skipped.reason());
        assertEquals(true, skipped.isSkipped());
        assertEquals(false, skipped.unset("env.late").isSkipped());
    }

    @Test
    void isEmptyWhereItHasNoWidth() {
        assertEquals(false, COMMAND.isEmpty());
        assertEquals(
                true,
                new ShellCommand(5, 5, List.of(), -1, null, false, Set.of("A"), false).isEmpty());
    }
}
