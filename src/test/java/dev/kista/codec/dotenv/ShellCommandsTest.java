package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShellCommandsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "A=1 B=2^A=1 B=2",
                "A=1 B=$A^A=1 B=1",
                "export A=1 B=2^A=1 B=2",
                "export -x A=1^A=1",
                "export 'A=1'^A=1",
                "export \"A\"=1^A=1",
                "export A^~~",
                "A=1; B=2^A=1",
                "A+=x^A=x",
                "~A\\\n=1~^A=1",
                "~A\\\nB\\\n=1+=2 C=3~^AB=1+=2 C=3",
                "~\\\nA='x y'~^A=x y",
                "H+=x^H=hostx"
            })
    void assign(String text, String assignments) {
        var command = command(text);
        assertEquals(assignments, assignments(command));
        assertEquals(true, command.isSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "A=1 program^env.shell-runs-command^4",
                "program A=1^env.shell-runs-command^0",
                "A=1 > file^env.shell-redirects^4",
                "export A.b^env.shell-runs-command^7",
                "~\r~^env.shell-carriage-return-line^0"
            })
    void areNotSetWhereSomethingWouldRun(String text, String reason, int at) {
        var command = command(text);
        assertEquals(reason, command.reason());
        assertEquals(at, command.runsAt());
        assertEquals(false, command.isSet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"if true", "for x in y", "{ A=1", "[[ x ]]", "case x", "! x", "function f"})
    void stopAtAProgram(String text) {
        assertEquals(
                "env.shell-program", assertThrows(ShellStop.class, () -> command(text)).code());
    }

    @Test
    void doNotKnowArrays() {
        for (var text : new String[] {"A=(1 2)", "A[0]=1", "A+=(1)"}) {
            var assignment = command(text).assignments().getFirst();
            assertEquals("env.shell-array", assignment.word().unknown(), text);
        }
    }

    /// The name is known, and that what it had is no longer there.
    @Test
    void doNotKnowTheValueBehindANameInTwoLinesWhereItIsMoreThanText() {
        for (var text : new String[] {"A\\\n=$B", "A\\\n+=1", "A\\\n=~"}) {
            var assignment = command(text).assignments().getFirst();
            assertEquals("A", assignment.name(), text);
            assertEquals("env.shell-depends", assignment.word().unknown(), text);
        }
    }

    @Test
    void makeAVariableReadOnlyWhereTheyAreToldTo() {
        assertEquals(true, command("readonly A=1").readOnly());
        assertEquals(false, command("export A=1").readOnly());
        assertEquals(false, command("A=1 readonly").readOnly());
    }

    @Test
    void beginTheFirstAssignmentAtItsExport() {
        var assignments = command("export A=1 B=2").assignments();
        assertEquals(0, assignments.get(0).start());
        assertEquals(7, assignments.get(0).nameStart());
        assertEquals(11, assignments.get(1).start());
    }

    private static ShellCommand command(String text) {
        var scope = new ShellScope(new EnvBuilder(text, EnvLookup.NONE), Env.HOST);
        return new ShellCommands(text, new ShellWords(text, scope), scope).next();
    }

    private static String assignments(ShellCommand command) {
        return String.join(
                " ",
                command.assignments().stream()
                        .map(each -> each.name() + "=" + each.word().text())
                        .toList());
    }
}
