package dev.kista.codec.compose.patch;

import dev.kista.codec.Problem;

import org.snakeyaml.engine.v2.common.ScalarStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Adds a file to the `env_file:` of services, as the last one, which wins.
final class EnvFilePatch {
    private static final String ENV_FILE = "env_file";

    private final ComposeFile file;
    private final List<Service> targets;
    private final ComposeChange.UseEnvFile change;
    private final String path;
    private final PatchDraft draft;

    EnvFilePatch(
            ComposeFile file,
            List<Service> targets,
            ComposeChange.UseEnvFile change,
            PatchDraft draft) {
        this.file = file;
        this.targets = targets;
        this.change = change;
        this.path = change.path();
        this.draft = draft;
    }

    void run() throws Refusal {
        for (var each : targets) {
            patch(each);
            if (!change.move()) {
                warnOfHidden(each);
            }
        }
    }

    /// A variable that is named in `environment:` wins, even one without a value.
    private void warnOfHidden(Service service) {
        for (var each : service.environment().variables().values()) {
            if (change.variables().contains(each.name())) {
                var at = draft.document().position(each.node());
                draft.note(
                        Problem.warning("patch.environment-wins", at, each.name(), service.name()));
            }
        }
    }

    private void patch(Service service) throws Refusal {
        var found = service.find(ENV_FILE);
        if (found != null && EnvFiles.names(found.entry().value(), path)) {
            return;
        }
        if (!(service.entry().value() instanceof YamlNode.Mapping body)) {
            throw draft.refusal(
                    service.isAlias() ? "patch.shared-env-file" : "patch.service",
                    service.entry().key(),
                    null,
                    service.name());
        }
        requireUnshared(service, body);
        var style = BlockStyle.near(body, file.document());
        if (found == null) {
            var list = new NewNode.Sequence(List.of(item()));
            var pair = new NewNode.Pair(NewNode.Scalar.plain(ENV_FILE), list);
            new BodyEdit(draft, style).add(service, body, pair);
        } else if (found.owner() != body) {
            throw draft.refusal("patch.shared-env-file", found.entry().key(), null, service.name());
        } else {
            extend(service, found, style);
        }
    }

    private void extend(Service service, Mappings.Found found, BlockStyle style) throws Refusal {
        switch (found.entry().value()) {
            case YamlNode.Scalar scalar when scalar.isNull() ->
                    new WholeValue(draft, style)
                            .set(found, scalar, new NewNode.Sequence(List.of(item())));
            case YamlNode.Scalar scalar when scalar.isBlock() ->
                    throw draft.refusal("patch.env-file", scalar, null, service.name());
            case YamlNode.Scalar scalar ->
                    new SingleEnvFile(draft, style).run(found, scalar, item());
            case YamlNode.Sequence list -> append(service, list, found, style);
            case YamlNode.Mapping mapping ->
                    throw draft.refusal("patch.env-file", mapping, null, service.name());
            case YamlNode.Alias alias ->
                    throw draft.refusal("patch.shared-env-file", alias, null, service.name());
        }
    }

    private void append(
            Service service, YamlNode.Sequence list, Mappings.Found found, BlockStyle style)
            throws Refusal {
        if (!draft.document().aliasesTo(list).isEmpty()) {
            throw draft.refusal("patch.shared-env-file", list, null, service.name());
        }
        var parts = Parts.of(list);
        var added = list.items().isEmpty() ? item() : itemLike(list.items().getLast().value());
        var column = parts.size() == 0 ? 0 : Lines.column(draft.text(), parts.get(0).start());
        var events = new ArrayList<YamlEvent>();
        added.events(events, list.isFlow());
        var news =
                new PartsEdit.News(
                        List.of(" ".repeat(column) + "- " + blockItem(added)),
                        List.of(added.inline()),
                        new NewNode.Sequence(List.of(item())),
                        events);
        new PartsEdit(draft, style).run(parts, new TreeSet<>(), found, news);
    }

    /// An entry in the long form follows entries in the long form.
    private NewNode itemLike(YamlNode last) {
        return last.resolved() instanceof YamlNode.Mapping
                ? new NewNode.Mapping(
                        List.of(new NewNode.Pair(NewNode.Scalar.plain("path"), item())))
                : item();
    }

    private static String blockItem(NewNode item) {
        return item instanceof NewNode.Mapping mapping
                ? mapping.pairs().getFirst().inline()
                : item.inline();
    }

    private NewNode item() {
        var escaped = VariableRules.escaped(path);
        var plain = escaped.matches("\\.?/?[A-Za-z_][\\w./-]*|\\.[A-Za-z_][\\w./-]*");
        return plain
                ? new NewNode.Kept(
                        escaped, List.of(YamlEvent.scalar(null, null, escaped, ScalarStyle.PLAIN)))
                : NewNode.Scalar.quoted(escaped);
    }

    private void requireUnshared(Service service, YamlNode.Mapping body) throws Refusal {
        for (var each : file.services()) {
            var theirs = each.body();
            var sees = theirs != null && Mappings.withMerged(theirs).contains(body);
            if (sees && !targets.contains(each)) {
                throw draft.refusal("patch.shared", body, null, service.name(), each.name());
            }
        }
    }
}
