package dev.kista.cli;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;

/// A list of secrets as text.
final class SecretTable {
    private SecretTable() {}

    /// Columns for a person; empty without rows.
    static String text(List<SecretRow> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("NAMESPACE", "KEY", "UPDATED", "EXPIRES", "TAGS", "DESCRIPTION"));
        rows.forEach(each -> lines.add(cells(each)));
        return TextTable.of(lines);
    }

    private static List<String> cells(SecretRow row) {
        return List.of(
                Report.printable(row.namespace().toString()),
                Report.printable(row.key()),
                TimeCell.of(row.updated()),
                row.expires().map(TimeCell::of).orElse("-"),
                row.tags().isEmpty() ? "-" : Report.printable(String.join(",", row.tags())),
                Report.printable(row.description().lines().findFirst().orElse("")));
    }

    /// One array of objects for a program.
    static String json(List<SecretRow> rows) {
        var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        var array = mapper.createArrayNode();
        for (var row : rows) {
            var node = array.addObject();
            node.put("namespace", row.namespace().toString());
            node.put("key", row.key());
            node.put("description", row.description());
            var tags = node.putArray("tags");
            row.tags().forEach(tags::add);
            node.put("updated", TimeCell.of(row.updated()));
            node.put("expires", row.expires().map(TimeCell::of).orElse(null));
        }
        return mapper.writeValueAsString(array).replace("\r\n", "\n") + "\n";
    }
}
