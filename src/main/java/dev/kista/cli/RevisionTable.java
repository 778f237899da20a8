package dev.kista.cli;

import dev.kista.model.SecretPart;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The history of a secret as text, with values only where they were asked for.
final class RevisionTable {
    private RevisionTable() {}

    /// Columns for a person. A value keeps to its line: what would move the cursor is escaped.
    static String text(List<RevisionRow> rows, boolean values) {
        var lines = new ArrayList<List<String>>();
        lines.add(cells(values, "REVISION", "SINCE", "KEY", "CHANGED", "VALUE"));
        for (var row : rows) {
            lines.add(
                    cells(
                            values,
                            row.number() == 0 ? "now" : Integer.toString(row.number()),
                            row.state().times().modified().toString(),
                            Report.printable(row.state().key().text()),
                            row.changed().isEmpty() ? "-" : String.join(",", changed(row)),
                            values ? Report.printable(row.state().value().text()) : ""));
        }
        return TextTable.of(lines);
    }

    private static List<String> cells(boolean values, String... all) {
        return List.of(all).subList(0, values ? all.length : all.length - 1);
    }

    /// One array of objects for a program, values exactly as they are.
    static String json(List<RevisionRow> rows, boolean values) {
        var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        var array = mapper.createArrayNode();
        for (var row : rows) {
            var state = row.state();
            var node = array.addObject();
            node.put("revision", row.number());
            node.put("since", state.times().modified().toString());
            node.put("key", state.key().text());
            node.put("description", state.description());
            var tags = node.putArray("tags");
            state.tags().forEach(tags::add);
            var changed = node.putArray("changed");
            changed(row).forEach(changed::add);
            if (values) {
                node.put("value", state.value().text());
            }
        }
        return mapper.writeValueAsString(array).replace("\r\n", "\n") + "\n";
    }

    private static List<String> changed(RevisionRow row) {
        return Arrays.stream(SecretPart.values())
                .filter(row.changed()::contains)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toList());
    }
}
