package dev.kista.codec.compose.patch;

import dev.kista.codec.patch.LineDiff;
import dev.kista.codec.patch.Patched;
import dev.kista.codec.patch.TextEdit;

import java.util.List;
import java.util.Set;

/// Changes the variables of services in an existing Compose file, and no other byte of it.
///
/// Stateless and safe for use by several threads.
public final class ComposePatch {
    /// Makes a change to some services.
    ///
    /// @param services names of services; if there are none, every service that runs Kestra
    public Patched apply(String text, ComposeChange change, Set<String> services) {
        try {
            var file = ComposeFile.parse(text);
            var targets = file.chosen(services);
            var draft = new PatchDraft(file.document());
            switch (change) {
                case ComposeChange.SetVariables variables -> {
                    VariableRules.require(variables);
                    new EnvironmentPatch(file, targets, variables, draft).run();
                }
                case ComposeChange.UseEnvFile envFile -> {
                    new EnvFilePatch(file, targets, envFile, draft).run();
                    new EnvironmentPatch(file, targets, envFile.moved(), draft).run();
                }
            }
            return proven(file, targets, change, draft);
        } catch (Refusal refusal) {
            return new Patched.Refused(List.of(refusal.problem()));
        }
    }

    /// A service that can be chosen.
    ///
    /// @param runsKestra whether its image says so
    public record Choice(String name, boolean runsKestra) {}

    /// The services of a file in its order; none if it is no Compose file.
    public List<Choice> services(String text) {
        try {
            return ComposeFile.parse(text).services().stream()
                    .map(each -> new Choice(each.name(), each.runsKestra()))
                    .toList();
        } catch (Refusal refusal) {
            return List.of();
        }
    }

    private static Patched proven(
            ComposeFile before, List<Service> targets, ComposeChange change, PatchDraft draft)
            throws Refusal {
        var text = before.document().text();
        var after = new PatchProof(before, targets, change).of(draft);
        var edits = draft.edits().stream().sorted(TextEdit.ORDER).toList();
        var diff =
                LineDiff.of(
                        text,
                        HiddenValues.of(before),
                        edits,
                        after.document().text(),
                        HiddenValues.of(after));
        return new Patched.Done(after.document().text(), diff, draft.notes());
    }
}
