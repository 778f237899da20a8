package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Dialect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Optional;

class EnvReaderTest {
    @ParameterizedTest
    @EnumSource
    void readsNothingFromNothing(Dialect dialect) {
        for (var text : new String[] {"", "\n", "# c", "  \n# c\n\n"}) {
            assertEquals("", Env.values(text, dialect));
            assertEquals("", Env.problems(text, dialect));
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesAVariableItsLastValueWhereItFirstStood(Dialect dialect) {
        assertEquals("A=3|B=2", Env.values("A=1\nB=2\nA=3\n", dialect));
        assertEquals("W env.duplicate A@3:1", Env.problems("A=1\nB=2\nA=3\n", dialect));
    }

    @ParameterizedTest
    @EnumSource
    void warnsOfNamesThatDifferByCaseAlone(Dialect dialect) {
        assertEquals("W env.differs-by-case a@2:1", Env.problems("A=1\na=2\n", dialect));
    }

    @ParameterizedTest
    @CsvSource({"COMPOSE, before", "PYTHON, ''", "SHELL, before", "DOCKER, ${A}", "NODE, ${A}"})
    void knowsWhatEarlierFilesSetOnlyWhereTheConsumerDoes(Dialect dialect, String value) {
        var earlier = (EnvLookup) name -> Optional.of("before");
        var reading = new EnvReader().read("B=${A}\n", dialect, EnvLookup.NONE, earlier);
        assertEquals(value, reading.variables().getFirst().value());
    }

    @ParameterizedTest
    @EnumSource
    void looksNothingUpInTheEnvironmentOfTheProcess(Dialect dialect) {
        var reading = new EnvReader().read("A=${PATH}\n", dialect, EnvLookup.NONE);
        var path = System.getenv("PATH");
        assertEquals(
                false, reading.variables().stream().anyMatch(each -> path.equals(each.value())));
    }

    @Test
    void refusesValuesThatDoubleWithEveryLine() {
        var text = new StringBuilder("A=" + "x".repeat(1000) + "\n");
        for (var i = 0; i < 20; i++) {
            text.append("A=$A$A\n");
        }
        var reading = new EnvReader().read(text.toString(), Dialect.COMPOSE, EnvLookup.NONE);
        assertEquals(true, reading.refused());
        assertEquals("env.interpolation-too-large", firstError(reading));
    }

    @ParameterizedTest
    @EnumSource
    void takesNoHalfCharacterForAValue(Dialect dialect) {
        var reading = Env.read("A='\uD83D'\nB=x\n", dialect);
        assertEquals("env.lone-surrogate", firstError(reading));
        assertEquals("B", reading.variables().getLast().name());
        assertEquals(1, reading.variables().size());
    }

    private static String firstError(EnvReading reading) {
        return reading.problems().stream()
                .filter(each -> each.isError())
                .findFirst()
                .map(each -> each.code())
                .orElse("");
    }
}
