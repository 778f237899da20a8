package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class ShellScopeTest {
    private final EnvBuilder builder = new EnvBuilder("", EnvLookup.NONE);
    private final ShellScope scope = new ShellScope(builder, Env.HOST);

    @Test
    void prefersTheCommandToTheLineToTheFileToTheEnvironment() {
        assertEquals(Optional.of("host"), scope.value("H", 0));
        builder.set("H", "file", 0);
        assertEquals(Optional.of("file"), scope.value("H", 0));
        scope.assign("H", "line");
        scope.endOfCommand(true);
        assertEquals(Optional.of("line"), scope.value("H", 0));
        scope.assign("H", "command");
        assertEquals(Optional.of("command"), scope.value("H", 0));
    }

    @Test
    void forgetsACommandThatIsNotSetAndTheLineAtItsEnd() {
        scope.assign("H", "command");
        scope.endOfCommand(false);
        assertEquals(Optional.of("host"), scope.value("H", 0));
        scope.assign("H", "line");
        scope.endOfCommand(true);
        scope.endOfLine();
        assertEquals(Optional.of("host"), scope.value("H", 0));
    }

    @Test
    void remembersWhatWasSetBySomethingThatIsNotRun() {
        scope.assign("A", null);
        assertEquals(true, scope.isUnknown("A"));
        scope.endOfLine();
        assertEquals(false, scope.isUnknown("A"));
        scope.set("A", false);
        assertEquals(true, scope.isUnknown("A"));
        scope.assign("A", "known");
        assertEquals(false, scope.isUnknown("A"));
        scope.endOfLine();
        scope.set("A", true);
        assertEquals(false, scope.isUnknown("A"));
    }

    @Test
    void knowsWhatBashDoesNotLetBeSet() {
        assertEquals(true, scope.isReadOnly("UID"));
        assertEquals(false, scope.isReadOnly("A"));
        scope.makeReadOnly("A");
        assertEquals(true, scope.isReadOnly("A"));
        assertEquals(false, new ShellScope(builder, Env.HOST).isReadOnly("A"));
    }
}
