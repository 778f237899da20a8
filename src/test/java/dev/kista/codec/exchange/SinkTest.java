package dev.kista.codec.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.PlainSecret;
import dev.kista.codec.ProblemTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class SinkTest {
    @ParameterizedTest
    @CsvSource({
        "PROGRAM, db.Pass, é",
        "KESTRA, SECRET_DB.PASS, w6k=",
        "KESTRA_IN_CLEAR, SECRET_DB.PASS, é",
        "NAMESPACE, DB.PASS, é"
    })
    void namesAndCodesASecretAsItsReaderExpects(Sink sink, String name, String value) {
        var named = sink.values(List.of(PlainSecret.of("db.Pass", "é"))).getFirst();
        assertEquals(name, named.name());
        assertEquals(value, named.value());
    }

    @ParameterizedTest
    @EnumSource
    void givesOneNamedValueForEachSecretInTheirOrder(Sink sink) {
        var secrets =
                List.of(PlainSecret.of("B", ""), PlainSecret.of("A", ""), PlainSecret.of("C", ""));
        assertEquals(
                "BAC",
                String.join(
                        "",
                        sink.values(secrets).stream()
                                .map(each -> each.name().substring(each.name().length() - 1))
                                .toList()));
        assertEquals(List.of(), sink.values(List.of()));
    }

    @Test
    void leavesToAProgramKeysThatKestraWouldNotTellApart() {
        var secrets =
                List.of(
                        PlainSecret.of("a", "1"),
                        PlainSecret.of("A", "2"),
                        PlainSecret.of("1", "3"));
        assertEquals("", ProblemTable.of(Sink.PROGRAM.check(secrets)));
        for (var sink : List.of(Sink.KESTRA, Sink.KESTRA_IN_CLEAR, Sink.NAMESPACE)) {
            assertEquals(
                    "E write.key-case-collision A\nE write.key-invalid 1",
                    ProblemTable.of(sink.check(secrets)));
        }
    }

    @Test
    void doesNotDropAPrefixThatAKeyHas() {
        assertEquals(
                "SECRET_SECRET_A=***",
                Sink.KESTRA.values(List.of(PlainSecret.of("SECRET_A", ""))).getFirst().toString());
    }
}
