package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.kista.codec.Dialect;
import dev.kista.codec.Position;
import dev.kista.codec.ProblemTable;
import dev.kista.codec.Variable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;

class EnvWriterTest {
    @ParameterizedTest
    @EnumSource
    void writesNothingForNothing(Dialect dialect) {
        assertEquals("", text(List.of(), dialect));
    }

    @ParameterizedTest
    @EnumSource
    void writesPlainValuesWithoutQuotesInTheOrderGiven(Dialect dialect) {
        assertEquals(
                "B=a/b.c:d@e%+,=-_\nA=\n",
                text(List.of(variable("B", "a/b.c:d@e%+,=-_"), variable("A", "")), dialect));
    }

    @ParameterizedTest
    @EnumSource
    void refusesEachVariableThatCannotBeWithItsReason(Dialect dialect) {
        var variables =
                List.of(
                        variable("A", "x"),
                        variable("A", "y"),
                        variable("B", null),
                        variable("", "x"),
                        variable("C", "\0"),
                        variable("D", "\uDE00"));
        assertEquals(
                """
                E env.write-twice A
                E env.write-unset B
                E env.write-key\s
                E env.write-nul C
                E env.write-surrogate D\
                """,
                refused(variables, dialect));
    }

    @Test
    void warnsOfWhatAShellObeys() {
        var file =
                assertInstanceOf(
                        EnvWriter.Result.File.class,
                        new EnvWriter().write(List.of(variable("PATH", "/bin")), Dialect.SHELL));
        assertEquals("W env.shell-obeys PATH", ProblemTable.of(file.problems()));
    }

    @Test
    void neverSaysItsText() {
        assertEquals(
                "File[***, []]",
                new EnvWriter().write(List.of(variable("A", "hunter2")), Dialect.NODE).toString());
    }

    @Test
    void writesAFileOfManyVariables() {
        var many = new ArrayList<Variable>();
        for (var i = 0; i < 2000; i++) {
            many.add(variable("A" + i, "it's " + i));
        }
        assertEquals(
                2000, Env.read(text(many, Dialect.COMPOSE), Dialect.COMPOSE).variables().size());
    }

    private static Variable variable(String name, String value) {
        return new Variable(name, value, Position.START);
    }

    private static String text(List<Variable> variables, Dialect dialect) {
        return assertInstanceOf(
                        EnvWriter.Result.File.class, new EnvWriter().write(variables, dialect))
                .text();
    }

    private static String refused(List<Variable> variables, Dialect dialect) {
        var result =
                assertInstanceOf(
                        EnvWriter.Result.Refused.class, new EnvWriter().write(variables, dialect));
        return ProblemTable.of(result.problems());
    }
}
