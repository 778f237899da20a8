package dev.kista.codec.flatyaml;

import dev.kista.codec.FormatReading;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.yaml.PlainText;
import dev.kista.codec.yaml.YamlNodes;
import dev.kista.codec.yaml.YamlRefused;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.util.ArrayList;
import java.util.List;

/// Reads one YAML mapping of text values.
///
/// A scalar that some parser takes for a number or a truth value is taken as the text that stands
/// there, so that `0123` stays `0123`. Nothing, lists and mappings are no values of a secret and
/// are refused with their key.
public final class YamlReader {
    private final List<PlainSecret> secrets = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private YamlReader() {}

    public static FormatReading read(String text) {
        try {
            return new YamlReader().readAll(YamlNodes.read(text));
        } catch (YamlRefused e) {
            var code = e.reason() == YamlRefused.Reason.EMPTY ? "json.empty" : "yaml.syntax";
            return FormatReading.refused(Problem.error(code, e.at(), null));
        }
    }

    private FormatReading readAll(List<Node> documents) {
        for (var document : documents) {
            if (!(document instanceof MappingNode mapping)) {
                return FormatReading.refused(
                        Problem.error("yaml.no-mapping", YamlNodes.at(document), null));
            }
            mapping.getValue().forEach(this::entry);
        }
        return new FormatReading(secrets, problems);
    }

    private void entry(NodeTuple entry) {
        var at = YamlNodes.at(entry.getKeyNode());
        if (!(entry.getKeyNode() instanceof ScalarNode key)) {
            problems.add(Problem.error("json.nested", at, "(line " + at.line() + ")"));
        } else if (key.getValue().isEmpty()) {
            problems.add(Problem.error("key.empty", at, ""));
        } else if (!(entry.getValueNode() instanceof ScalarNode value)) {
            problems.add(Problem.error("json.nested", at, key.getValue()));
        } else {
            value(key.getValue(), value, at);
        }
    }

    private void value(String key, ScalarNode value, Position at) {
        if (PlainText.isNothing(value)) {
            problems.add(Problem.error("json.null", at, key));
            return;
        }
        if (!PlainText.isText(value)) {
            problems.add(Problem.note("json.not-text", at, key));
        }
        secrets.add(new PlainSecret(key, value.getValue(), at));
    }
}
