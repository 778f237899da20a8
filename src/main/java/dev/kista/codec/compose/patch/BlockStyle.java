package dev.kista.codec.compose.patch;

/// How a file indents.
///
/// @param step how much deeper a nested mapping stands
/// @param dashStep how much deeper the dashes of a sequence stand than its key; 0 is legal YAML
/// @param lineBreak what ends most of its lines
record BlockStyle(int step, int dashStep, String lineBreak) {
    private static final int USUAL = 2;

    /// Measures a part of a file, then all of it; what neither shows is as in most files.
    static BlockStyle near(YamlNode part, YamlDocument document) {
        var text = document.text();
        var measured = new int[] {0, -1};
        measure(text, part, measured);
        measure(text, document.root(), measured);
        return new BlockStyle(
                measured[0] > 0 ? measured[0] : USUAL,
                measured[1] >= 0 ? measured[1] : measured[0] > 0 ? measured[0] : USUAL,
                lineBreak(text));
    }

    private static void measure(String text, YamlNode node, int[] measured) {
        if (node instanceof YamlNode.Mapping mapping && !mapping.isFlow()) {
            for (var each : mapping.entries()) {
                var column = Lines.column(text, each.key().place().start());
                switch (each.value()) {
                    case YamlNode.Mapping inner when !inner.isFlow() && measured[0] <= 0 ->
                            measured[0] = firstColumn(text, inner) - column;
                    case YamlNode.Sequence inner when !inner.isFlow() && measured[1] < 0 ->
                            measured[1] =
                                    Lines.column(text, inner.items().getFirst().dash()) - column;
                    default -> {}
                }
                measure(text, each.value(), measured);
            }
        }
    }

    private static int firstColumn(String text, YamlNode.Mapping mapping) {
        return Lines.column(text, mapping.entries().getFirst().key().place().start());
    }

    private static String lineBreak(String text) {
        var windows = 0;
        var unix = 0;
        var old = 0;
        for (var at = 0; at < text.length(); at++) {
            var length = Lines.breakLength(text, at);
            if (length == 2) {
                windows++;
                at++;
            } else if (length == 1) {
                unix += text.charAt(at) == '\n' ? 1 : 0;
                old += text.charAt(at) == '\r' ? 1 : 0;
            }
        }
        if (windows > unix && windows >= old) {
            return "\r\n";
        }
        return old > unix ? "\r" : "\n";
    }
}
