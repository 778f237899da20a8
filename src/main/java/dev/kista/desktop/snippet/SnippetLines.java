package dev.kista.desktop.snippet;

import dev.kista.codec.Format;
import dev.kista.desktop.snippet.SnippetSpan.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Splits the lines of a snippet into pieces to colour. Knows just enough of each format to tell a
/// key from its value; whatever it does not know is a mark, and every character is kept.
final class SnippetLines {
    private static final Pattern ASSIGNMENT = Pattern.compile("(export )?([^\\s=\"'#]+)(=)(.*)");
    private static final Pattern FISH = Pattern.compile("(set -gx )(\\w+)( )(.*)");
    private static final Pattern POWERSHELL =
            Pattern.compile("(\\$\\{?env:)([^\\s}=]+)(}? = )(.*)");
    private static final Pattern ARGUMENT = Pattern.compile("(-e ')([^\\s=]+)(=)(.*)");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\s*)(\\w+)(\\s*=\\s*)(.*)");

    private static final Pattern MAPPING = Pattern.compile("([\\s-]*)([^\\s:#]+)(:)(.*)");
    private static final Pattern ITEM = Pattern.compile("(\\s*- \"?)([^\\s=]+)(=)(.*)");
    private static final Pattern MEMBER = Pattern.compile("(\\s*)(\"[^\"]*\")(\\s*:)(.*)");

    private final Pattern pattern;

    private SnippetLines(Pattern pattern) {
        this.pattern = pattern;
    }

    static SnippetLines of(Format format) {
        return new SnippetLines(
                switch (format) {
                    case ENV, ENCODED, MACRO, SHELL, SYSTEMD, PROPERTIES -> ASSIGNMENT;
                    case COMPOSE, COMPOSE_ENV_FILE, COMPOSE_SERVICE -> MAPPING;
                    case KUBERNETES, HELM, YAML -> MAPPING;
                    case FISH -> FISH;
                    case POWERSHELL -> POWERSHELL;
                    case DOCKER_ARGS -> ARGUMENT;
                    case TERRAFORM -> ATTRIBUTE;
                    case COMPOSE_LIST -> ITEM;
                    case JSON, DOCKER_INSPECT -> MEMBER;
                });
    }

    List<SnippetSpan> spans(String line) {
        if (line.stripLeading().startsWith("#")) {
            return List.of(new SnippetSpan(line, Role.COMMENT));
        }
        var matcher = pattern.matcher(line);
        return matcher.matches() ? spans(matcher) : List.of(new SnippetSpan(line, Role.MARK));
    }

    private static List<SnippetSpan> spans(Matcher matcher) {
        var spans = new ArrayList<SnippetSpan>();
        add(spans, matcher.group(1), Role.MARK);
        add(spans, matcher.group(2), Role.KEY);
        add(spans, matcher.group(3), Role.MARK);
        add(spans, matcher.group(4), Role.VALUE);
        return spans;
    }

    private static void add(List<SnippetSpan> spans, String text, Role role) {
        if (text != null && !text.isEmpty()) {
            spans.add(new SnippetSpan(text, role));
        }
    }
}
