package dev.kista.codec.dotenv;

import dev.kista.codec.Dialect;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A whole env file: its text, cut into nodes without a gap. Writing the nodes one after the other
/// gives the text back, to the character. Immutable; [EnvPatch] changes one.
public final class EnvDocument {
    private final Dialect dialect;
    private final String text;
    private final List<EnvNode> found;
    private volatile @Nullable List<EnvNode> nodes;

    /// @param found what a grammar found; it is cut into nodes when somebody asks for them, which
    ///   who wants the variables alone never does
    EnvDocument(Dialect dialect, String text, List<EnvNode> found) {
        this.dialect = dialect;
        this.text = text;
        this.found = found;
    }

    public Dialect dialect() {
        return dialect;
    }

    public List<EnvNode> nodes() {
        var cut = nodes;
        if (cut == null) {
            cut = EnvNodes.of(text, found);
            nodes = cut;
        }
        return cut;
    }

    /// The text of one node.
    public String text(EnvNode node) {
        return text.substring(node.start(), node.end());
    }

    /// The name that an assignment sets.
    public String name(EnvNode.Assignment node) {
        return text.substring(node.nameStart(), node.nameEnd());
    }

    /// The name whose value comes from elsewhere.
    public String name(EnvNode.Inherited node) {
        return text.substring(node.nameStart(), node.nameEnd());
    }

    /// What is written behind the `=`, quotes included.
    public String written(EnvNode.Assignment node) {
        return text.substring(node.valueStart(), node.valueEnd());
    }

    /// Name and written value, without indentation, `export`, comment and line end.
    String assignment(EnvNode.Assignment node) {
        return text.substring(node.nameStart(), node.valueEnd());
    }

    /// The whole file, as it was read.
    public String render() {
        return text;
    }

    @Override
    public String toString() {
        return "EnvDocument[" + found.size() + " statements]";
    }
}
