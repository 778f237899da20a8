package dev.kista.service.settings;

import java.util.List;
import java.util.Map;

/// How the table of secrets was left. Columns are called by their ids.
///
/// @param order of the columns; one that is missing keeps its place
/// @param chosen whether a column is shown, as far as the user has said so; the others show when
///   some secret has something for them
/// @param widths in pixels
/// @param sort the most important first
/// @param inherited whether a namespace also shows what it inherits
public record TableLayout(
        List<String> order,
        Map<String, Boolean> chosen,
        Map<String, Double> widths,
        List<Sort> sort,
        boolean inherited) {
    public static final TableLayout DEFAULT =
            new TableLayout(List.of(), Map.of(), Map.of(), List.of(), true);

    /// One column that is sorted by.
    public record Sort(String column, boolean descending) {}

    public TableLayout {
        order = List.copyOf(order);
        chosen = Map.copyOf(chosen);
        widths = Map.copyOf(widths);
        sort = List.copyOf(sort);
    }
}
