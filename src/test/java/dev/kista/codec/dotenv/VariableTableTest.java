package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

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
            IntStream.range(0, 900).mapToObj(i -> "N" + i + " v" + i + " ").collect(joining());

    private static final TextPositions ANYWHERE = new TextPositions("x".repeat(10_000));

    @Property
    void isAMapInTheOrderOfTheNames(
            @ForAll @Size(max = 900) List<@IntRange(min = -3, max = 60) Integer> steps) {
        var told = new ArrayList<String>();
        var table =
                new VariableTable(
                        TEXT,
                        2,
                        (name, offset, before) -> told.add(name + " " + offset + " " + before));
        var map = new LinkedHashMap<String, Variable>();
        var wanted = new ArrayList<String>();
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
                if (before != null) {
                    wanted.add(name + " " + i + " " + (before.at().column() - 1));
                }
                if (i % 5 == 0) {
                    table.put(name, "v" + i, i);
                } else {
                    putFromText(table, name, i);
                }
            }
        }
        table.settle();
        assertEquals(wanted, told);
        for (var each : map.values()) {
            assertEquals(each.value(), table.value(table.find(each.name())));
        }
        assertEquals(VariableTable.NONE, table.find("M"));
        assertEquals(new ArrayList<>(map.values()), table.list(ANYWHERE));
    }

    /// The same, of a name and a value that stand in the text.
    private static void putFromText(VariableTable table, String name, int i) {
        var nameStart = TEXT.indexOf(name + " ");
        var valueStart = TEXT.indexOf("v" + i + " ");
        table.put(
                nameStart, nameStart + name.length(), valueStart, TEXT.indexOf(' ', valueStart), i);
    }

    @Test
    void theListNeverChanges() {
        var table = new VariableTable("", 2, (_, _, _) -> fail("a duplicate"));
        table.put("A", null, 0);
        var list = table.list(ANYWHERE);
        assertEquals(List.of(new Variable("A", null, Position.START)), list);
        assertThrows(UnsupportedOperationException.class, list::clear);
        assertThrows(IndexOutOfBoundsException.class, () -> list.get(1));
    }
}
