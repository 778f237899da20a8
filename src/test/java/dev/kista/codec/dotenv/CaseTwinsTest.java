package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;

class CaseTwinsTest {
    @ParameterizedTest
    @CsvSource({
        "a A, A@1<a",
        "A a, a@1<A",
        "Aa aA AA, aA@1<Aa AA@2<Aa",
        "A B C, ''",
        "a b c, ''",
        "ß SS ss, SS@1<ß ss@2<ß",
        "é É, É@1<é",
        "a_ A, ''",
        "'', ''"
    })
    void areToldOfEachNameButTheFirst(String names, String twins) {
        var table = new VariableTable("", 8, (name, offset, before) -> {});
        var offset = 0;
        for (var each : names.split(" ")) {
            table.put(each, "x", offset++);
        }
        assertEquals(twins, found(table));
    }

    @Test
    void doNotCountANameThatWasTakenOut() {
        var table = new VariableTable("", 8, (name, offset, before) -> {});
        table.put("a", "x", 0);
        table.put("A", "x", 1);
        table.remove("a");
        assertEquals("", found(table));
    }

    private static String found(VariableTable table) {
        var found = new ArrayList<String>();
        CaseTwins.find(
                table, (name, offset, first) -> found.add(name + "@" + offset + "<" + first));
        return String.join(" ", found);
    }
}
