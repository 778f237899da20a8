package dev.kista.codec.compose.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A Compose file with one Kestra service, formatted at random: indentation, line breaks, comments,
/// quotes, anchors, block scalars, brackets, byte order mark, emoji.
final class GeneratedCompose {
    /// The service to patch.
    static final String SERVICE = "app";

    /// How `environment:` is written.
    enum Form {
        MAPPING,
        LIST,
        FLOW_MAPPING,
        FLOW_LIST,
        EMPTY_MAPPING,
        EMPTY_LIST,
        NOTHING,
        MISSING
    }

    private final Random random;
    private final Form form;
    private final int step;
    private final List<String> lines = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private int anchors;

    private GeneratedCompose(Random random) {
        this.random = random;
        this.form = Form.values()[random.nextInt(Form.values().length)];
        this.step = 1 + random.nextInt(6);
    }

    /// A file.
    ///
    /// @param names the variables that the service has
    record File(String text, Form form, List<String> names) {
        boolean isBlock() {
            return form == Form.MAPPING || form == Form.LIST;
        }
    }

    static File from(long seed) {
        var generated = new GeneratedCompose(new Random(seed));
        return new File(generated.text(), generated.form, generated.names);
    }

    private String text() {
        if (chance(3)) {
            lines.add("---");
        }
        noise(0);
        if (chance(3)) {
            lines.add("x-note: '🗝️ " + "😀".repeat(random.nextInt(4)) + "' # é");
        }
        lines.add("services:" + comment());
        if (chance(2)) {
            other("first");
        }
        service();
        if (chance(2)) {
            other("last");
        }
        var lineBreak = List.of("\n", "\r\n", "\n", "\r").get(random.nextInt(4));
        var text = String.join(lineBreak, lines) + (chance(3) ? "" : lineBreak);
        return (chance(4) ? "\uFEFF" : "") + text;
    }

    private void other(String name) {
        line(1, name + ":");
        line(2, "image: postgres");
        line(2, "environment:");
        line(3, "SECRET_" + (char) ('A' + random.nextInt(6)) + ": " + value());
        noise(3);
        if (chance(2)) {
            line(3, "OTHER: |");
            line(4, "text # no comment");
            lines.add("");
        }
    }

    private void service() {
        line(1, SERVICE + ":" + comment());
        noise(2);
        line(2, "image: \"kestra/kestra:latest\"" + comment());
        if (chance(2)) {
            line(2, "command: server standalone");
        }
        environment();
        if (chance(2)) {
            noise(2);
            line(2, "ports:" + comment());
            line(chance(2) ? 2 : 3, "- \"8080:8080\"" + comment());
        }
    }

    private void environment() {
        switch (form) {
            case MAPPING -> mapping();
            case LIST -> list();
            case FLOW_MAPPING -> line(2, "environment: {" + flow(": ") + "}" + comment());
            case FLOW_LIST -> line(2, "environment: [" + flow("=") + "]" + comment());
            case EMPTY_MAPPING -> line(2, "environment:" + blanks() + "{}" + comment());
            case EMPTY_LIST -> line(2, "environment:" + blanks() + "[ ]" + comment());
            case NOTHING -> line(2, "environment:" + comment());
            case MISSING -> {}
        }
    }

    private void mapping() {
        line(2, "environment:" + (chance(5) ? " &env" : "") + comment());
        noise(3);
        for (var name : someNames()) {
            var quoted = chance(5) ? "\"" + name + "\"" : name;
            switch (random.nextInt(6)) {
                case 0 -> {
                    line(3, quoted + ": " + List.of("|", "|-", ">", "|+").get(random.nextInt(4)));
                    line(5, "some: text # no comment");
                    if (chance(2)) {
                        lines.add("");
                    }
                    line(5, "${MORE} $$text");
                }
                case 1 -> {
                    line(3, quoted + ":" + blanks() + "\"two");
                    line(5, "lines\"" + comment());
                }
                case 2 -> line(3, quoted + ":" + comment());
                default -> line(3, quoted + ":" + blanks() + anchor() + value() + comment());
            }
            noise(3);
        }
    }

    private void list() {
        var indent = chance(2) ? 2 : 3;
        line(2, "environment:" + comment());
        for (var name : someNames()) {
            var item = name + "=" + (chance(2) ? "plain" : "it");
            var written = List.of(item, "'" + item + "'", "\"" + item + "\"", name);
            line(indent, "-" + blanks() + written.get(random.nextInt(4)) + comment());
            noise(indent);
        }
    }

    private String flow(String separator) {
        var entries = someNames().stream().map(each -> each + separator + "v").toList();
        return chance(2) ? String.join(",", entries) : " " + String.join(" , ", entries) + " ";
    }

    private List<String> someNames() {
        for (var c = 'A'; c <= 'F'; c++) {
            if (chance(2)) {
                names.add("SECRET_" + c);
            }
        }
        names.add(random.nextInt(names.size() + 1), "OTHER");
        return names;
    }

    private String value() {
        return List.of("plain", "'sin''gle'", "\"dou\\\"ble\"", "12", "~", "true", "${X:-y}", "''")
                .get(random.nextInt(8));
    }

    private String anchor() {
        return chance(8) ? "&a" + anchors++ + " " : "";
    }

    private String blanks() {
        return " ".repeat(1 + random.nextInt(3));
    }

    private String comment() {
        return chance(4) ? blanks() + "# comment: \"😀" : "";
    }

    private void noise(int depth) {
        if (chance(5)) {
            lines.add("");
        }
        if (chance(5)) {
            lines.add(" ".repeat(random.nextInt(step * depth + 1)) + "# {noise: [é");
        }
    }

    private void line(int depth, String text) {
        lines.add(" ".repeat(step * depth) + text);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
