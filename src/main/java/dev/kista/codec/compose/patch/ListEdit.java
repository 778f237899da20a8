package dev.kista.codec.compose.patch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;

/// Sets variables in an `environment:` that is a list of `NAME=value`.
final class ListEdit {
    private final PatchDraft draft;
    private final BlockStyle style;
    private final ComposeChange.SetVariables change;

    ListEdit(PatchDraft draft, BlockStyle style, ComposeChange.SetVariables change) {
        this.draft = draft;
        this.style = style;
        this.change = change;
    }

    void run(YamlNode.Sequence list, Environment environment, Mappings.Found found) throws Refusal {
        requireOnce(list);
        var news = new ArrayList<NewNode>();
        for (var each : change.put().entrySet()) {
            set(environment, each.getKey(), each.getValue(), news);
        }
        var parts = Parts.of(list);
        var column = parts.size() == 0 ? 0 : Lines.column(draft.text(), parts.get(0).start());
        var texts = news.stream().map(NewNode::inline).toList();
        var lines = texts.stream().map(each -> " ".repeat(column) + "- " + each).toList();
        var events = new ArrayList<YamlEvent>();
        news.forEach(each -> each.events(events, list.isFlow()));
        new PartsEdit(draft, style)
                .run(
                        parts,
                        going(list),
                        found,
                        new PartsEdit.News(lines, texts, new NewNode.Sequence(news), events));
    }

    private void set(Environment environment, String name, String value, List<NewNode> news)
            throws Refusal {
        // The whole item is one string to Compose, so here the name is interpolated too.
        var item = VariableRules.escaped(name) + "=" + VariableRules.escaped(value);
        var variable = environment.variables().get(name);
        if (variable == null) {
            news.add(NewNode.Scalar.quoted(item));
        } else if (!variable.has(value)) {
            new ValueEdit(draft).set(variable.node(), -1, item, name);
        }
    }

    private TreeSet<Integer> going(YamlNode.Sequence list) {
        var result = new TreeSet<Integer>();
        for (var i = 0; i < list.items().size(); i++) {
            var name = Environment.itemName(list.items().get(i));
            if (name != null && change.remove().contains(name)) {
                result.add(i);
            }
        }
        return result;
    }

    /// In a list the last of two items of a name wins; which of them was meant nobody can say.
    private void requireOnce(YamlNode.Sequence list) throws Refusal {
        var seen = new HashSet<String>();
        for (var each : list.items()) {
            var name = Environment.itemName(each);
            if (name != null && change.put().containsKey(name) && !seen.add(name)) {
                throw draft.refusal("patch.duplicate-key", each.value(), name);
            }
        }
    }
}
