package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Names that one secret of Kestra stands for are told of, each with the first of them.
class CaseTwinsTest {
    @ParameterizedTest
    @CsvSource({
        "A B C, ''",
        "a b, ''",
        "A a, a@1=A",
        "a A, A@1=a",
        "aB Ab x AB, Ab@1=aB AB@3=aB",
        "SS ß, ß@1=SS",
        "ı I i, I@1=ı i@2=ı",
    })
    void tellsOfEachButTheFirst(String names, String wanted) {
        assertEquals(wanted, String.join(" ", found(List.of(names.split(" ")))));
    }

    @Test
    void passesOverWhatWasTakenOut() {
        var table = table(List.of("A", "a", "b", "B"));
        table.remove("A");
        assertEquals(List.of("B@3=b"), found(table));
    }

    @Test
    void findsWhatAMapWouldFind() {
        var random = new Random(1);
        for (var round = 0; round < 500; round++) {
            var names = new ArrayList<String>();
            while (names.size() < 12) {
                var name =
                        "" + "aAbBß".charAt(random.nextInt(5)) + "aAsS".charAt(random.nextInt(4));
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
            var wanted = new ArrayList<String>();
            var firsts = new HashMap<String, String>();
            for (var i = 0; i < names.size(); i++) {
                var name = names.get(i);
                var first = firsts.putIfAbsent(name.toUpperCase(Locale.ROOT), name);
                if (first != null) {
                    wanted.add(name + "@" + i + "=" + first);
                }
            }
            assertEquals(wanted, found(names));
        }
    }

    private static List<String> found(List<String> names) {
        return found(table(names));
    }

    private static List<String> found(VariableTable table) {
        var found = new ArrayList<String>();
        CaseTwins.find(
                table, (name, offset, first) -> found.add(name + "@" + offset + "=" + first));
        return found;
    }

    private static VariableTable table(List<String> names) {
        var table = new VariableTable("", 2, (_, _, _) -> {});
        for (var i = 0; i < names.size(); i++) {
            table.put(names.get(i), "v", i);
        }
        return table;
    }
}
