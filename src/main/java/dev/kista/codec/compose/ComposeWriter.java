package dev.kista.codec.compose;

import dev.kista.codec.FormatWriter;
import dev.kista.codec.NamedValue;
import dev.kista.codec.Problem;
import dev.kista.codec.Refusals;
import dev.kista.codec.YamlText;

import java.util.List;

/// Writes `environment:` of a Compose file.
///
/// Every value is in double quotes, because an unquoted one may be a number, a truth value or
/// nothing to some parser, and every `$` is doubled, because Compose replaces `$NAME` whatever the
/// quotes.
public enum ComposeWriter implements FormatWriter {
    MAPPING {
        @Override
        public List<Problem> check(List<NamedValue> values) {
            return new Refusals(values)
                    .names(each -> each.isEmpty() || each.indexOf('\0') >= 0, "env.write-key")
                    .names(YamlText::isTooLong, "yaml.key-too-long")
                    .nul()
                    .all();
        }

        @Override
        public String text(List<NamedValue> values) {
            if (values.isEmpty()) {
                return "environment: {}\n";
            }
            var text = new StringBuilder("environment:\n");
            for (var each : values) {
                text.append("  ").append(YamlText.key(each.name())).append(": ");
                text.append(YamlText.quoted(escaped(each.value()))).append('\n');
            }
            return text.toString();
        }
    },
    LIST {
        @Override
        public List<Problem> check(List<NamedValue> values) {
            return new Refusals(values).names(ComposeWriter::isNoName, "env.write-key").nul().all();
        }

        @Override
        public String text(List<NamedValue> values) {
            if (values.isEmpty()) {
                return "environment: []\n";
            }
            var text = new StringBuilder("environment:\n");
            for (var each : values) {
                var item = escaped(each.name()) + "=" + escaped(each.value());
                text.append("  - ").append(YamlText.quoted(item)).append('\n');
            }
            return text.toString();
        }
    };

    /// An item is split at its first `=`, and Compose refuses blanks before that.
    private static boolean isNoName(String name) {
        return name.isEmpty()
                || name.indexOf('=') >= 0
                || name.indexOf('\0') >= 0
                || Character.isWhitespace(name.charAt(name.length() - 1))
                || Character.isSpaceChar(name.charAt(name.length() - 1));
    }

    private static String escaped(String value) {
        return value.replace("$", "$$");
    }
}
