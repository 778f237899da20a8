package dev.kista.codec.kubernetes;

import dev.kista.codec.Fix;
import dev.kista.codec.FormatReading;
import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.Variable;
import dev.kista.codec.kestra.Base64Text;
import dev.kista.codec.kestra.Decoded;
import dev.kista.codec.kestra.Remedies;
import dev.kista.codec.kestra.SecretVariables;
import dev.kista.codec.yaml.PlainText;
import dev.kista.codec.yaml.YamlNodes;
import dev.kista.codec.yaml.YamlRefused;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads Secrets of Kubernetes, in YAML or as `kubectl get secret -o json` prints them: several
/// documents, a `List`, or `data:` alone as somebody copied it.
///
/// `data` is decoded as the cluster does, `stringData` wins over it. What then is called `SECRET_*`
/// is for Kestra and is decoded once more.
public final class KubernetesReader {
    private final Remedies remedies;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Variable> variables = new ArrayList<>();
    private boolean found;

    private KubernetesReader(Remedies remedies) {
        this.remedies = remedies;
    }

    public static FormatReading read(String text, Remedies remedies) {
        List<Node> documents;
        try {
            documents = YamlNodes.read(text);
        } catch (YamlRefused e) {
            var code = e.reason() == YamlRefused.Reason.EMPTY ? "json.empty" : "yaml.syntax";
            return FormatReading.refused(Problem.error(code, e.at(), null));
        }
        var reader = new KubernetesReader(remedies);
        documents.forEach(reader::document);
        return reader.result();
    }

    private FormatReading result() {
        if (!found) {
            problems.add(Problem.error("kubernetes.no-secret", Position.START, null));
        }
        var taken = SecretVariables.read(variables, false, remedies);
        problems.addAll(taken.problems());
        return new FormatReading(taken.secrets(), problems);
    }

    private void document(Node root) {
        var kind = YamlNodes.child(root, "kind").flatMap(KubernetesReader::text);
        if (kind.isPresent() && kind.get().endsWith("List")) {
            if (YamlNodes.child(root, "items").orElse(root) instanceof SequenceNode items) {
                items.getValue().forEach(this::document);
            }
        } else if (kind.isEmpty() || kind.get().equals("Secret")) {
            secret(root);
        } else {
            problems.add(Problem.note("kubernetes.other-kind", YamlNodes.at(root), null));
        }
    }

    private void secret(Node root) {
        var data = YamlNodes.child(root, "data");
        var stringData = YamlNodes.child(root, "stringData");
        found |= data.isPresent() || stringData.isPresent();
        stringData.ifPresent(each -> entries(each, false, List.of()));
        var won = stringData.map(KubernetesReader::keys).orElse(List.of());
        data.ifPresent(each -> entries(each, true, won));
    }

    private static List<String> keys(Node block) {
        return block instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .flatMap(each -> text(each.getKeyNode()).stream())
                        .toList()
                : List.of();
    }

    /// @param won keys that another block has, which is the one that counts
    private void entries(Node block, boolean encoded, List<String> won) {
        if (!(block instanceof MappingNode mapping)) {
            if (!(block instanceof ScalarNode scalar && PlainText.isNothing(scalar))) {
                problems.add(Problem.error("kubernetes.shape", YamlNodes.at(block), null));
            }
            return;
        }
        for (var each : mapping.getValue()) {
            entry(each, encoded, won);
        }
    }

    private void entry(NodeTuple entry, boolean encoded, List<String> won) {
        var at = YamlNodes.at(entry.getKeyNode());
        var key = text(entry.getKeyNode());
        if (key.isEmpty()) {
            problems.add(Problem.error("kubernetes.shape", at, null));
        } else if (won.contains(key.get())) {
            problems.add(Problem.note("kubernetes.string-data-wins", at, key.get()));
        } else if (!(entry.getValueNode() instanceof ScalarNode scalar)
                || !PlainText.isText(scalar)) {
            problems.add(Problem.error("kubernetes.not-text", at, key.get()));
        } else if (encoded) {
            decode(key.get(), scalar.getValue(), at);
        } else {
            variables.add(new Variable(key.get(), scalar.getValue(), at));
        }
    }

    private void decode(String key, String value, Position at) {
        if (remedies.has(key, Fix.KEEP_AS_TEXT) && !isEncoded(value)) {
            variables.add(new Variable(key, value, at));
            return;
        }
        switch (Base64Text.decode(value)) {
            case Decoded.Text text when text.padded() ->
                    variables.add(new Variable(key, text.text(), at));
            case Decoded.Garbled _ -> problems.add(Problem.error("kubernetes.binary", at, key));
            default ->
                    problems.add(
                            Problem.error("kubernetes.not-base64", at, key)
                                    .withFixes(Fix.KEEP_AS_TEXT));
        }
    }

    private static boolean isEncoded(String value) {
        return Base64Text.decode(value) instanceof Decoded.Text text && text.padded();
    }

    private static Optional<String> text(Node node) {
        return node instanceof ScalarNode scalar
                ? Optional.of(scalar.getValue())
                : Optional.empty();
    }
}
