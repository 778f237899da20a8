package dev.kista.codec.compose.patch;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Sets variables in the `environment:` of services: finds the place for each service, which may be
/// shared, missing, or an alias.
///
/// A mapping that services share is only changed where all of them are to be changed. Otherwise a
/// service gets an environment of its own that merges the shared one.
final class EnvironmentPatch {
    private static final String ENVIRONMENT = "environment";

    private final ComposeFile file;
    private final ComposeChange.SetVariables change;
    private final PatchDraft draft;
    private final Sharing sharing;
    private final Set<YamlNode> changed = Collections.newSetFromMap(new IdentityHashMap<>());

    EnvironmentPatch(
            ComposeFile file,
            List<Service> targets,
            ComposeChange.SetVariables change,
            PatchDraft draft) {
        this.file = file;
        this.change = change;
        this.draft = draft;
        this.sharing = new Sharing(file, targets, draft);
    }

    void run() throws Refusal {
        for (var each : sharing.targets()) {
            var environment = each.environment();
            CaseCollisions.require(environment, change, draft);
            if (!isSatisfied(each, environment)) {
                patch(each, environment);
            }
        }
    }

    private boolean isSatisfied(Service service, Environment environment) {
        return sharing.inherits(service, changed)
                || change.put().entrySet().stream()
                                .allMatch(each -> environment.has(each.getKey(), each.getValue()))
                        && change.remove().stream().noneMatch(environment.variables()::containsKey);
    }

    private void patch(Service service, Environment environment) throws Refusal {
        var found = environment.found();
        if (found == null) {
            addWhole(service, null);
            return;
        }
        var value = found.entry().value();
        if (changed.contains(value.resolved())) {
            return;
        }
        var own = found.owner() == service.entry().value();
        if (own && value instanceof YamlNode.Alias alias) {
            mergeInPlace(service, found, alias);
        } else if (own || sharing.anchorOf(value) == null || service.isAlias()) {
            inPlace(service, environment, found);
        } else {
            addWhole(service, sharing.anchorOf(value));
        }
    }

    /// Changes the mapping or the list where it stands.
    private void inPlace(Service service, Environment environment, Mappings.Found found)
            throws Refusal {
        var value = found.entry().value();
        switch (value) {
            case YamlNode.Mapping mapping -> {
                sharing.requireTargetsOnly(mapping, service);
                changed.add(mapping);
                new MappingEdit(draft, style(service), change, changed)
                        .run(mapping, environment, found);
            }
            case YamlNode.Sequence sequence -> {
                sharing.requireTargetsOnly(sequence, service);
                changed.add(sequence);
                new ListEdit(draft, style(service), change).run(sequence, environment, found);
            }
            case YamlNode.Scalar scalar when scalar.isNull() -> {
                sharing.requireTargetsOnly(scalar, service);
                changed.add(scalar);
                if (!change.put().isEmpty()) {
                    new WholeValue(draft, style(service)).set(found, scalar, variables(null));
                }
            }
            case YamlNode.Scalar scalar ->
                    throw draft.refusal("patch.environment", scalar, null, service.name());
            case YamlNode.Alias alias ->
                    throw draft.refusal(
                            "patch.shared-alias", alias, null, service.name(), alias.name());
        }
    }

    /// `environment: *common` becomes a mapping that merges the common one.
    private void mergeInPlace(Service service, Mappings.Found found, YamlNode.Alias alias)
            throws Refusal {
        if (!(alias.resolved() instanceof YamlNode.Mapping)) {
            throw draft.refusal("patch.shared-alias", alias, null, service.name(), alias.name());
        }
        requireNoneInherited(service.environment());
        new WholeValue(draft, style(service)).set(found, alias, variables(alias.name()));
    }

    /// Adds `environment:` to a service that has none of its own.
    private void addWhole(Service service, @Nullable String merged) throws Refusal {
        requireNoneInherited(service.environment());
        var body = service.body();
        if (body == null) {
            throw draft.refusal("patch.service", service.entry().key(), null, service.name());
        }
        if (change.put().isEmpty()) {
            return;
        }
        sharing.requireBodyOfTargetsOnly(body, service);
        changed.add(body);
        var pair = new NewNode.Pair(NewNode.Scalar.plain(ENVIRONMENT), variables(merged));
        new BodyEdit(draft, style(service)).add(service, body, pair);
    }

    private void requireNoneInherited(Environment environment) throws Refusal {
        for (var each : change.remove()) {
            var variable = environment.variables().get(each);
            if (variable != null) {
                throw draft.refusal("patch.inherited", variable.node(), each);
            }
        }
    }

    private NewNode.Mapping variables(@Nullable String merged) {
        var pairs = new ArrayList<NewNode.Pair>();
        if (merged != null) {
            pairs.add(new NewNode.Pair(NewNode.Kept.MERGE, new NewNode.Alias(merged)));
        }
        change.put().forEach((name, value) -> pairs.add(MappingEdit.pair(name, value)));
        return new NewNode.Mapping(pairs);
    }

    private BlockStyle style(Service service) {
        return BlockStyle.near(service.entry().value(), file.document());
    }
}
