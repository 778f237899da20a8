package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Dialect;
import dev.kista.codec.NamedValue;
import dev.kista.codec.ProblemTable;

import org.junit.jupiter.api.Test;

import java.util.List;

class EnvTextTest {
    @Test
    void writesForItsDialect() {
        var values = List.of(new NamedValue("A", "x y"));
        assertEquals("A=\"x y\"\n", new EnvText(Dialect.COMPOSE).text(values));
        assertEquals("A=x y\n", new EnvText(Dialect.DOCKER).text(values));
        assertEquals("A='x y'\n", new EnvText(Dialect.SHELL).text(values));
    }

    @Test
    void saysBeforehandWhatItCannotWriteAndThenDoesNot() {
        var values = List.of(new NamedValue("A", "x\ny"));
        var docker = new EnvText(Dialect.DOCKER);
        assertEquals("E env.write-line-break A", ProblemTable.of(docker.check(values)));
        assertThrows(IllegalStateException.class, () -> docker.text(values));
    }

    @Test
    void passesWarningsOn() {
        var values = List.of(new NamedValue("IFS", "x"));
        var shell = new EnvText(Dialect.SHELL);
        assertEquals("W env.shell-obeys IFS", ProblemTable.of(shell.check(values)));
        assertEquals("IFS=x\n", shell.text(values));
    }
}
