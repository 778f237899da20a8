package dev.kista.codec.exchange;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.kestra.Base64Text;
import dev.kista.codec.kestra.Decoded;

import java.util.regex.Pattern;

/// Tells formats apart by what their lines look like.
///
/// Looks at the beginning of a text only, except for the macro form, of which one line is enough:
/// such files mix it with encoded values.
final class FormatDetector {
    private static final int ENOUGH = 200_000;
    private static final Pattern JSON = Pattern.compile("\\{\\s*(?:\"|}\\s*\\z)");
    private static final Pattern API_VERSION =
            Pattern.compile("(?m)^[ \\t]*+\\{?[ \\t]*+[\"']?apiVersion[\"']?[ \\t]*:");
    private static final Pattern SECRET_KIND =
            Pattern.compile("[\"']?\\bkind[\"']?[ \\t]*:[ \\t]*[\"']?(?:Secret|SecretList)\\b");
    private static final Pattern INSPECTED = Pattern.compile("\\[\\s*[{\"]|\\{\\s*\"");
    private static final Pattern VARIABLES =
            Pattern.compile("\"Env\"\\s*:\\s*\\[|\\A\\s*\\[\\s*\"[^\"=\\s]+=");
    private static final Pattern STORED =
            Pattern.compile("(?m)^#(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} \\d\\d \\d\\d:");
    private static final Pattern DOTTED =
            Pattern.compile("[A-Za-z][\\w-]*(?:\\.[\\w-]+)+[ \\t]*=.*");
    private static final Pattern MACRO = Pattern.compile("=[ \\t]*+[\"']?\\{\\{");
    private static final String FILTER = "base64encode";
    private static final Pattern COMPOSE_FILE =
            Pattern.compile(
                    "(?m)^(?:services|[\"']services[\"'])[ \\t]*:[ \\t]*(?:#.*|\\{.*)?\\r?$");
    private static final Pattern ENVIRONMENT =
            Pattern.compile("(?m)^[ \\t]*environment[ \\t]*:[ \\t]*(?:[&#\\[{*].*)?\\r?$");
    private static final Pattern SECRET =
            Pattern.compile("(?:export[ \\t]+)?SECRET_[^=\\s]*[ \\t]*=[ \\t]*([^\\s#]*).*");
    private static final Pattern ASSIGNMENT =
            Pattern.compile("(?:export[ \\t]+)?[^\\s=:#\"'-][^=:]*=.*");
    private static final Pattern DECLARED =
            Pattern.compile("(?m)^(?:declare|typeset) -[a-z]*x[a-z]* [A-Za-z_]");
    private static final Pattern EXPORTED = Pattern.compile("export[ \\t]+[A-Za-z_]\\w*=\\$?'.*");
    private static final Pattern ITEM = Pattern.compile("-(?:[ \\t].*)?");
    private static final Pattern SECRET_ENTRY = Pattern.compile("[\"']?SECRET_");
    private static final Pattern ENTRY =
            Pattern.compile("(?:[A-Za-z_][\\w.-]*|\"[^\"]+\"|'[^']+')[ \\t]*:(?:[ \\t].*)?");

    Detection detect(String text) {
        var start = text.startsWith("\uFEFF") ? 1 : 0;
        var head = text.substring(start, Math.min(text.length(), start + ENOUGH));
        if (API_VERSION.matcher(head).find() && SECRET_KIND.matcher(head).find()) {
            return found(Format.KUBERNETES, 0.98, "kubernetes");
        }
        if (INSPECTED.matcher(head.stripLeading()).lookingAt() && VARIABLES.matcher(head).find()) {
            return found(Format.DOCKER_INSPECT, 0.97, "docker-inspect");
        }
        if (JSON.matcher(head.stripLeading()).lookingAt()) {
            return found(Format.JSON, 0.95, "json");
        }
        if (hasMacro(text)) {
            return found(Format.MACRO, 0.98, "macro");
        }
        if (COMPOSE_FILE.matcher(head).find()) {
            return found(Format.COMPOSE, 0.98, "compose-file");
        }
        if (ENVIRONMENT.matcher(head).find()) {
            return found(Format.COMPOSE, 0.95, "compose-block");
        }
        if (DECLARED.matcher(head).find()) {
            return found(Format.SHELL, 0.97, "shell-declared");
        }
        if (STORED.matcher(head).find()) {
            return found(Format.PROPERTIES, 0.95, "properties-stored");
        }
        return byLines(new Count(head));
    }

    /// Whether `{{` as a value and `| base64encode` stand in one line. Looks at no character more
    /// than a few times, whatever the text is.
    private static boolean hasMacro(String text) {
        var macro = MACRO.matcher(text);
        var filter = text.indexOf(FILTER);
        while (filter >= 0) {
            var lineStart = text.lastIndexOf('\n', filter) + 1;
            var lineEnd = text.indexOf('\n', filter);
            lineEnd = lineEnd < 0 ? text.length() : lineEnd;
            if (macro.region(lineStart, lineEnd).find()) {
                for (; filter >= 0 && filter < lineEnd; filter = next(text, filter)) {
                    if (filter >= macro.end() && isPiped(text, macro.end(), filter)) {
                        return true;
                    }
                }
            } else {
                filter = text.indexOf(FILTER, lineEnd);
            }
        }
        return false;
    }

    private static int next(String text, int filter) {
        return text.indexOf(FILTER, filter + FILTER.length());
    }

    private static boolean isPiped(String text, int from, int filter) {
        var at = filter - 1;
        while (at >= from && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at >= from && text.charAt(at) == '|';
    }

    private static Detection byLines(Count count) {
        if (count.lines == 0) {
            return found(Format.ENV, 0, "empty");
        }
        if (count.items == count.lines) {
            return found(Format.COMPOSE_LIST, 0.9, "compose-list");
        }
        if (count.decodable > 0
                && count.decodable * 2 >= count.secrets
                && count.secrets * 2 >= count.assignments) {
            var all = count.decodable == count.assignments;
            return found(Format.ENCODED, all ? 0.98 : 0.8, "encoded");
        }
        if (count.exported > 0 && count.exported * 2 >= count.assignments) {
            return found(Format.SHELL, 0.85, "shell-exported");
        }
        if (count.dotted > 0 && count.dotted * 2 >= count.assignments) {
            return found(Format.PROPERTIES, 0.7, "properties-dotted");
        }
        if (count.entries > 0 && count.entries > count.assignments && !count.secretEntries) {
            return found(Format.YAML, 0.7, "yaml-entries");
        }
        if (count.entries > 0 && count.entries > count.assignments) {
            return found(Format.COMPOSE, 0.7, "compose-entries");
        }
        if (count.assignments > 0) {
            return found(Format.ENV, 0.9, "assignments");
        }
        return found(Format.ENV, 0, "fallback");
    }

    private static Detection found(Format format, double confidence, String reason) {
        return new Detection(format, Dialect.COMPOSE, confidence, reason);
    }

    /// How many lines look like what.
    private static final class Count {
        private int lines;
        private int items;
        private int entries;
        private int assignments;
        private int exported;
        private int dotted;
        private boolean secretEntries;
        private int secrets;
        private int decodable;

        Count(String head) {
            head.lines().map(String::strip).forEach(this::look);
        }

        private void look(String line) {
            if (line.isEmpty() || line.startsWith("#")) {
                return;
            }
            lines++;
            if (ITEM.matcher(line).matches()) {
                items++;
            } else if (ASSIGNMENT.matcher(line).matches()) {
                assignments++;
                dotted += DOTTED.matcher(line).matches() ? 1 : 0;
                exported += EXPORTED.matcher(line).matches() ? 1 : 0;
                var secret = SECRET.matcher(line);
                if (secret.matches()) {
                    secrets++;
                    decodable += isDecodable(secret.group(1)) ? 1 : 0;
                }
            } else if (ENTRY.matcher(line).matches()) {
                entries++;
                secretEntries |= SECRET_ENTRY.matcher(line).lookingAt();
            }
        }

        /// Quotes around and a missing padding do not hide what a value is.
        private static boolean isDecodable(String value) {
            var bare =
                    value.startsWith("\"") || value.startsWith("'")
                            ? value.replace(value.substring(0, 1), "")
                            : value;
            return Base64Text.decode(bare) instanceof Decoded.Text;
        }
    }
}
