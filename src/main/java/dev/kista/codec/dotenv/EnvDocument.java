package dev.kista.codec.dotenv;

import java.util.ArrayList;
import java.util.List;

/// A whole env file: its text, cut into nodes without a gap. Writing the nodes one after the other
/// gives the text back, to the character.
public final class EnvDocument {
    private final String text;
    private final List<EnvNode> nodes;

    private EnvDocument(String text, List<EnvNode> nodes) {
        this.text = text;
        this.nodes = List.copyOf(nodes);
    }

    static EnvDocument of(String text, List<EnvNode.Assignment> assignments) {
        var nodes = new ArrayList<EnvNode>();
        var at = 0;
        for (var each : assignments) {
            if (each.start() > at) {
                nodes.add(new EnvNode.Trivia(at, each.start()));
            }
            nodes.add(each);
            at = each.end();
        }
        if (at < text.length()) {
            nodes.add(new EnvNode.Trivia(at, text.length()));
        }
        return new EnvDocument(text, nodes);
    }

    public List<EnvNode> nodes() {
        return nodes;
    }

    /// The text of one node.
    public String text(EnvNode node) {
        return text.substring(node.start(), node.end());
    }

    /// The name that an assignment sets.
    public String name(EnvNode.Assignment node) {
        return text.substring(node.nameStart(), node.nameEnd());
    }

    /// The whole file, as it was read.
    public String render() {
        return text;
    }

    /// The file with another text in the place of one written value; everything else stays.
    public String withWrittenValue(EnvNode.Assignment node, String written) {
        return text.substring(0, node.valueStart()) + written + text.substring(node.valueEnd());
    }

    @Override
    public String toString() {
        return "EnvDocument[" + nodes.size() + " nodes]";
    }
}
