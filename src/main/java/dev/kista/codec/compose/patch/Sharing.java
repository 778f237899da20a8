package dev.kista.codec.compose.patch;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Which services see a part of the file, by merges and aliases.
final class Sharing {
    private final ComposeFile file;
    private final List<Service> targets;
    private final PatchDraft draft;
    private final Set<YamlNode.Alias> environments =
            Collections.newSetFromMap(new IdentityHashMap<>());

    Sharing(ComposeFile file, List<Service> targets, PatchDraft draft) {
        this.file = file;
        this.targets = targets;
        this.draft = draft;
        file.services().forEach(this::collectEnvironmentAliases);
    }

    List<Service> targets() {
        return targets;
    }

    /// Refuses if a service that shall stay as it is would see a change to this environment, or if
    /// it is used as something else than an environment.
    void requireTargetsOnly(YamlNode environment, Service service) throws Refusal {
        for (var each : file.services()) {
            var theirs = each.environment();
            var found = theirs.found();
            var uses =
                    theirs.owners().stream().anyMatch(owner -> owner == environment)
                            || found != null && found.entry().value().resolved() == environment;
            if (uses && !targets.contains(each)) {
                throw draft.refusal("patch.shared", environment, null, service.name(), each.name());
            }
        }
        for (var each : file.document().aliasesTo(environment)) {
            if (!environments.contains(each)) {
                throw draft.refusal("patch.shared-elsewhere", each, null, service.name());
            }
        }
    }

    /// Refuses if a service that shall stay as it is would inherit an environment from this body.
    void requireBodyOfTargetsOnly(YamlNode.Mapping body, Service service) throws Refusal {
        for (var each : file.services()) {
            if (inherits(each, Set.of(body)) && !targets.contains(each)) {
                throw draft.refusal("patch.shared", body, null, service.name(), each.name());
            }
        }
    }

    /// Whether an environment that is put into one of these bodies becomes that of a service.
    boolean inherits(Service service, Set<? extends YamlNode> bodies) {
        var body = service.body();
        if (body == null) {
            return false;
        }
        var found = service.find("environment");
        for (var each : Mappings.withMerged(body)) {
            if (found != null && each == found.owner()) {
                return false;
            }
            if (bodies.contains(each)) {
                return true;
            }
        }
        return false;
    }

    /// The anchor by which a service can merge an environment that stands elsewhere; `null` if
    /// there is none that means this one for sure.
    @Nullable String anchorOf(YamlNode environment) {
        var target = environment.resolved();
        var anchor = target.place().anchor();
        return target instanceof YamlNode.Mapping
                        && anchor != null
                        && file.document().anchors(anchor) == 1
                ? anchor
                : null;
    }

    private void collectEnvironmentAliases(Service service) {
        var body = service.body();
        if (body == null) {
            return;
        }
        for (var mapping : Mappings.withMerged(body)) {
            var entry = Mappings.own(mapping, "environment");
            if (entry != null) {
                collect(entry.value());
            }
        }
    }

    private void collect(YamlNode environment) {
        if (environment instanceof YamlNode.Alias alias && environments.add(alias)) {
            collect(alias.target());
        } else if (environment instanceof YamlNode.Mapping mapping) {
            for (var each : mapping.entries()) {
                if (each.isMerge()) {
                    collectMerged(each.value());
                }
            }
        }
    }

    private void collectMerged(YamlNode merged) {
        if (merged instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(each -> collect(each.value()));
        } else {
            collect(merged);
        }
    }
}
