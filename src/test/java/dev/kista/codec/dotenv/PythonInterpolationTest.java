package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class PythonInterpolationTest {
    private final List<String> unset = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${H}|host",
                "a${H}b${H}|ahostbhost",
                "${H:-d}|host",
                "${EMPTY:-d}|''",
                "${N:-d}|d",
                "${N:-}|''",
                "${N:-a${H}|a${H",
                "${N:-a:-b}|a:-b",
                "$H|$H",
                "$${H}|$host",
                "\\${H}|\\host",
                "${H|${H",
                "${N:d}|${N:d}",
                "${N:d}${H}|${N:d}host",
                "${|${",
                "''|''"
            })
    void replacesBracesAloneAndOnce(String raw, String expanded) {
        assertEquals(expanded, expand(raw));
        assertEquals(List.of(), unset);
    }

    @Test
    void takesAnyTextForANameAndSaysWhichIsNotSet() {
        assertEquals("ab", expand("a${ not a name }b${}"));
        assertEquals(List.of(" not a name ", ""), unset);
    }

    @Test
    void doesNotLookAtWhatItPutIn() {
        var lookup = (EnvLookup) name -> Optional.of("${H}");
        assertEquals("${H}", new PythonInterpolation(lookup, unset::add).expand("${A}"));
    }

    @Test
    void readsManyOpeningsInOneGo() {
        var raw = "${".repeat(200_000);
        assertEquals(raw, expand(raw));
    }

    private String expand(String raw) {
        return new PythonInterpolation(Env.HOST, unset::add).expand(raw);
    }
}
