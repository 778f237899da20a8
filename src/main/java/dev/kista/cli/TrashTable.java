package dev.kista.cli;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;

/// The trash as text.
final class TrashTable {
    private TrashTable() {}

    /// Columns for a person; empty without rows.
    static String text(List<TrashRow> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("ID", "SINCE", "SECRETS", "WAS"));
        for (var row : rows) {
            lines.add(
                    List.of(
                            row.shortId(),
                            row.since().toString(),
                            row.isNamespace() ? Integer.toString(row.secrets()) : "-",
                            Report.printable(row.place())));
        }
        return TextTable.of(lines);
    }

    /// One array of objects for a program.
    static String json(List<TrashRow> rows) {
        var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        var array = mapper.createArrayNode();
        for (var row : rows) {
            var node = array.addObject();
            node.put("id", row.id().toString());
            node.put("kind", row.isNamespace() ? "namespace" : "secret");
            node.put("name", row.name());
            node.put("was", row.was().toString());
            node.put("since", row.since().toString());
            if (row.isNamespace()) {
                node.put("secrets", row.secrets());
            }
        }
        return mapper.writeValueAsString(array).replace("\r\n", "\n") + "\n";
    }
}
