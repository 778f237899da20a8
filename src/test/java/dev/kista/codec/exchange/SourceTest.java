package dev.kista.codec.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Dialect;
import dev.kista.codec.Fix;
import dev.kista.codec.Format;
import dev.kista.codec.ProblemTable;
import dev.kista.codec.kestra.Remedies;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class SourceTest {
    @Test
    void takesTheVariablesOfAShellAsTheyAreWhereNoneIsForKestra() {
        assertEquals(
                "HOME=/root\nA=x", secrets("export HOME='/root'\nexport A='x'\n", Format.SHELL));
    }

    @Test
    void takesOnlyKestrasWhereAShellHasSome() {
        var text = "export HOME='/root'\nexport SECRET_A='YWI='\nexport SECRET_B\n";
        assertEquals("A=ab", secrets(text, Format.SHELL));
    }

    @Test
    void readsTheSameTextByTheDialectItIsGiven() {
        assertEquals("A='x'", secrets("A='x'\n", Format.ENV, Dialect.DOCKER));
        assertEquals("A=x", secrets("A='x'\n", Format.ENV, Dialect.COMPOSE));
    }

    @Test
    void readsAUnitsFileBySystemdsRulesWhateverTheDialect() {
        assertEquals("A=xy", secrets("A=x\\\ny\n; B=1\n", Format.SYSTEMD, Dialect.NODE));
    }

    @Test
    void leavesAVariableThatIsNamedWithoutAValue() {
        assertEquals("B=x", secrets("A\nB=x\n", Format.ENV, Dialect.DOCKER));
    }

    @Test
    void mendsPlainValuesInEveryFormatThatHasThem() {
        var remedies = new Remedies(Map.of("A", List.of(Fix.TRIM_LAST_LINE_BREAK)));
        for (var format : List.of(Format.JSON, Format.YAML)) {
            var reading =
                    new Source("{\"A\": \"x\\n\", \"B\": \"x\\n\"}", remedies)
                            .read(format, Dialect.COMPOSE);
            assertEquals("A=x\nB=x\\n", ProblemTable.secrets(reading.secrets()));
        }
        var lines = new Source("A=x\\n\nB=x\\n\n", remedies).read(Format.PROPERTIES, Dialect.NODE);
        assertEquals("A=x\nB=x\\n", ProblemTable.secrets(lines.secrets()));
    }

    private static String secrets(String text, Format format) {
        return secrets(text, format, Dialect.COMPOSE);
    }

    private static String secrets(String text, Format format, Dialect dialect) {
        return ProblemTable.secrets(
                new Source(text, Remedies.NONE).read(format, dialect).secrets());
    }
}
