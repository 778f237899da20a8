package dev.kista.codec.yaml;

import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.util.regex.Pattern;

/// What a scalar is to the many parsers that follow YAML 1.1, such as kubectl and Helm: text, or
/// something that only looks like it.
public final class PlainText {
    private static final Pattern NOTHING = Pattern.compile("~|null|Null|NULL|");
    private static final Pattern WORD =
            Pattern.compile(
                    "y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE"
                            + "|on|On|ON|off|Off|OFF");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*"
                            + "|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?"
                            + "|(?:[0-9][0-9_]*)?\\.[0-9_]*(?:[eE][-+]?[0-9]+)?"
                            + "|[0-9][0-9_]*[eE][-+]?[0-9]+|\\.(?:inf|Inf|INF))"
                            + "|\\.(?:nan|NaN|NAN)");
    private static final Pattern DATE =
            Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt\\s].*)?");

    private PlainText() {}

    /// Whether it stands for no value at all.
    public static boolean isNothing(ScalarNode scalar) {
        return isPlain(scalar) && NOTHING.matcher(scalar.getValue()).matches();
    }

    /// Whether it is text to every parser.
    public static boolean isText(ScalarNode scalar) {
        var value = scalar.getValue();
        return !isPlain(scalar)
                || !NOTHING.matcher(value).matches()
                        && !WORD.matcher(value).matches()
                        && (value.equals(".") || !NUMBER.matcher(value).matches())
                        && !DATE.matcher(value).matches();
    }

    private static boolean isPlain(ScalarNode scalar) {
        return scalar.getScalarStyle() == ScalarStyle.PLAIN
                && scalar.getTag().equals(YamlNodes.UNTAGGED);
    }
}
