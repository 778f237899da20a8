package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Dialect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvSpansTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "COMPOSE^~# c\nA='x' # d\n\nB=y\n~^'x',y",
                "COMPOSE^~H\nA=x\n~^~H\n,x~",
                "NODE^~A=x\nMIIEvQ\n~^~x,MIIEvQ\n~",
                "DOCKER^~A=\n~^~~",
                "COMPOSE^~A='x\ny'~^~'x\ny'~"
            })
    void hidesValuesAndLinesThatMayBePartOfOne(Dialect dialect, String text, String hidden) {
        var reading = Env.read(text, dialect);
        assertEquals(
                hidden,
                String.join(
                        ",",
                        EnvSpans.hidden(reading).stream()
                                .map(each -> text.substring(each.start(), each.end()))
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {"'a b'=x, a b", "A=x, A", "export A=x, A", "'a'=x, a"})
    void takesTheQuotesOffANameOfPython(String text, String name) {
        var document = Env.read(text, Dialect.PYTHON).document();
        assertEquals(name, EnvSpans.name(document, EnvSpans.assignments(document).getFirst()));
    }
}
