package dev.kista.cli;

import java.util.List;

/// Lines of cells as columns for a person, each as wide as its widest cell.
final class TextTable {
    private static final String GAP = "  ";

    private TextTable() {}

    /// @param lines the heading first; all of the same number of cells, none with a control
    ///   character
    static String of(List<List<String>> lines) {
        var widths = new int[lines.getFirst().size()];
        for (var line : lines) {
            for (var i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(line.get(i)));
            }
        }
        var text = new StringBuilder();
        lines.forEach(each -> append(text, each, widths));
        return text.toString();
    }

    private static void append(StringBuilder text, List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (var i = 0; i < widths.length; i++) {
            var cell = cells.get(i);
            line.append(cell).repeat(' ', widths[i] - length(cell)).append(GAP);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
