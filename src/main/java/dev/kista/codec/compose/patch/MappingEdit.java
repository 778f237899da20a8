package dev.kista.codec.compose.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// Sets variables in an `environment:` that is a mapping.
final class MappingEdit {
    private final PatchDraft draft;
    private final BlockStyle style;
    private final ComposeChange.SetVariables change;
    private final Set<YamlNode> changed;

    /// @param changed environments that this patch has changed already
    MappingEdit(
            PatchDraft draft,
            BlockStyle style,
            ComposeChange.SetVariables change,
            Set<YamlNode> changed) {
        this.draft = draft;
        this.style = style;
        this.change = change;
        this.changed = changed;
    }

    /// A variable as an entry. Compose interpolates values only, so a name stays as it is.
    static NewNode.Pair pair(String name, String value) {
        return new NewNode.Pair(
                NewNode.Scalar.plain(name), NewNode.Scalar.quoted(VariableRules.escaped(value)));
    }

    void run(YamlNode.Mapping mapping, Environment environment, Mappings.Found found)
            throws Refusal {
        Mappings.requireUniqueKeys(draft.document(), mapping);
        var pairs = new ArrayList<NewNode.Pair>();
        for (var each : change.put().entrySet()) {
            set(mapping, environment, each.getKey(), each.getValue(), pairs);
        }
        var parts = Parts.of(mapping);
        var going = going(mapping, environment);
        var column = parts.size() == 0 ? 0 : Lines.column(draft.text(), parts.get(0).start());
        var lines = new ArrayList<String>();
        pairs.forEach(each -> lines.addAll(each.block(style, column)));
        var texts = pairs.stream().map(NewNode.Pair::inline).toList();
        var news =
                new PartsEdit.News(
                        lines,
                        texts,
                        new NewNode.Mapping(pairs),
                        Insertion.events(pairs, mapping.isFlow()));
        new PartsEdit(draft, style).run(parts, going, found, news);
    }

    private void set(
            YamlNode.Mapping mapping,
            Environment environment,
            String name,
            String value,
            List<NewNode.Pair> pairs)
            throws Refusal {
        var variable = environment.variables().get(name);
        if (variable != null && variable.has(value)) {
            return;
        }
        var own = Mappings.own(mapping, name);
        if (own != null) {
            var before = own.key().place().end();
            new ValueEdit(draft).set(own.value(), before, VariableRules.escaped(value), name);
        } else if (!isGivenByChanged(mapping, environment, name)) {
            pairs.add(pair(name, value));
        }
    }

    /// Whether the strongest of the merged mappings that give the variable is one that this patch
    /// has put it into.
    private boolean isGivenByChanged(
            YamlNode.Mapping mapping, Environment environment, String name) {
        return environment.owners().stream()
                .filter(each -> each != mapping)
                .filter(each -> changed.contains(each) || Mappings.own(each, name) != null)
                .findFirst()
                .filter(changed::contains)
                .isPresent();
    }

    private TreeSet<Integer> going(YamlNode.Mapping mapping, Environment environment)
            throws Refusal {
        var result = new TreeSet<Integer>();
        for (var i = 0; i < mapping.entries().size(); i++) {
            var name = mapping.entries().get(i).name();
            if (name != null && change.remove().contains(name)) {
                result.add(i);
            }
        }
        for (var each : change.remove()) {
            var merged =
                    environment.owners().stream()
                            .filter(owner -> owner != mapping && !changed.contains(owner))
                            .map(owner -> Mappings.own(owner, each))
                            .filter(Objects::nonNull)
                            .findFirst();
            if (merged.isPresent()) {
                throw draft.refusal("patch.inherited", merged.get().key(), each);
            }
        }
        return result;
    }
}
