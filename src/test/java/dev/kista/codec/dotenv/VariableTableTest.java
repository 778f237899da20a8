package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import static java.util.stream.Collectors.joining;

import dev.kista.codec.Position;
import dev.kista.codec.TextPositions;
import dev.kista.codec.Variable;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/// The table is what a map in the order of its names would be.
class VariableTableTest {
    /// Every name and every value that the property uses, each with a blank behind it.
    private static final String TEXT =
            IntStream.range(0, 400).mapToObj(i -> "N" + i + " v" + i + " ").collect(joining());

    private static final TextPositions ANYWHERE = new TextPositions("x".repeat(10_000));

    @Property
    void isAMapInTheOrderOfTheNames(
            @ForAll @Size(max = 400) List<@IntRange(min = -3, max = 60) Integer> steps) {
        var table = new VariableTable(TEXT, 2);
        var map = new LinkedHashMap<String, Variable>();
        for (var i = 0; i < steps.size(); i++) {
            var name = "N" + Math.abs(steps.get(i));
            if (steps.get(i) == -3) {
                table.clear();
                map.clear();
            } else if (steps.get(i) < 0) {
                table.remove(name);
                map.remove(name);
            } else {
                var before = map.put(name, new Variable(name, "v" + i, new Position(1, i + 1)));
                assertEquals(
                        before == null ? VariableTable.NONE : before.at().column() - 1,
                        i % 2 == 0 ? table.put(name, "v" + i, i) : putFromText(table, name, i));
            }
        }
        for (var each : map.values()) {
            assertEquals(each.value(), table.value(table.find(each.name())));
        }
        assertEquals(VariableTable.NONE, table.find("M"));
        assertEquals(new ArrayList<>(map.values()), table.list(ANYWHERE));
    }

    /// The same, of a name and a value that stand in the text.
    private static int putFromText(VariableTable table, String name, int i) {
        var nameStart = TEXT.indexOf(name + " ");
        var valueStart = TEXT.indexOf("v" + i + " ");
        return table.put(
                nameStart, nameStart + name.length(), valueStart, TEXT.indexOf(' ', valueStart), i);
    }

    @Test
    void theListNeverChanges() {
        var table = new VariableTable("", 2);
        table.put("A", null, 0);
        var list = table.list(ANYWHERE);
        assertEquals(List.of(new Variable("A", null, Position.START)), list);
        assertThrows(UnsupportedOperationException.class, list::clear);
        assertThrows(IndexOutOfBoundsException.class, () -> list.get(1));
    }
}
