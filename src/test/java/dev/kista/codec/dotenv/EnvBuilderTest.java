package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Dialect;
import dev.kista.codec.Fix;
import dev.kista.codec.Position;
import dev.kista.codec.ProblemTable;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class EnvBuilderTest {
    private final EnvBuilder builder = new EnvBuilder("0123\n5678\n", Env.HOST);

    @Test
    void findsWhatWasSetEarlierInThisFileBeforeTheOthers() {
        assertEquals(Optional.of("host"), builder.earlier("H"));
        builder.set("H", "here", 0);
        assertEquals(Optional.of("here"), builder.earlier("H"));
        builder.unset("H");
        assertEquals(Optional.of("host"), builder.earlier("H"));
        assertEquals(false, builder.has("H"));
    }

    @Test
    void findsNothingForAVariableThatIsNamedWithoutValue() {
        builder.set("H", null, 0);
        assertEquals(true, builder.has("H"));
        assertEquals(Optional.empty(), builder.earlier("H"));
    }

    @Test
    void givesNoVariableOfAFileThatIsRefused() {
        builder.set("A", "x", 0);
        builder.refuse(builder.refusal("env.key-with-space", 5));
        var reading = builder.build(Dialect.DOCKER);
        assertEquals(true, reading.refused());
        assertEquals(List.of(), reading.variables());
        assertEquals("E env.key-with-space@2:1", ProblemTable.of(reading.problems()));
    }

    @Test
    void warnsOfNulAndOfLineEndsOfWindowsInAValue() {
        builder.set("A", "x\0", 0);
        builder.set("B", "x\r\ny", 5);
        var reading = builder.build(Dialect.DOCKER);
        assertEquals(
                "W env.nul A@1:1\nW env.carriage-return-inside B@2:1",
                ProblemTable.of(reading.problems()));
        assertEquals(List.of(Fix.DROP_CARRIAGE_RETURNS), reading.problems().getLast().fixes());
    }

    @Test
    void namesTheLineWhereANameStoodBefore() {
        builder.set("A", "x", 0);
        builder.set("A", "y", 5);
        var problem = builder.build(Dialect.DOCKER).problems().getFirst();
        assertEquals("env.duplicate", problem.code());
        assertEquals(List.of("1"), problem.details());
        assertEquals(new Position(2, 1), problem.at());
    }

    @Test
    void countsWhatReferencesComeToAcrossTheFile() {
        var half = "x".repeat(8 * 1024 * 1024);
        assertEquals(half, builder.replacing(half, 0));
        assertEquals(half, builder.replacing(half, 0));
        assertEquals("", builder.replacing("", 0));
        assertThrows(FileRefused.class, () -> builder.replacing("x", 5));
    }

    @Test
    void forgetsEverythingWhereTheConsumerEndsWithoutIt() {
        builder.set("A", "x", 0);
        builder.clear();
        assertEquals(List.of(), builder.build(Dialect.SHELL).variables());
    }
}
