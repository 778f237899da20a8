package dev.kista.codec.compose.patch;

import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.patch.TextEdit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Holds a patch against what was asked for before anybody sees it.
///
/// Three questions: is every byte outside the edits the same; does a parser report the same events
/// but for the edited ones; and has each service exactly the variables that it should have, those
/// that were not to be changed included? One "no" and the file stays as it is.
final class PatchProof {
    private static final ComposeChange.SetVariables NOTHING =
            ComposeChange.SetVariables.putting(Map.of());

    private final ComposeFile before;
    private final List<Service> targets;
    private final ComposeChange change;

    PatchProof(ComposeFile before, List<Service> targets, ComposeChange change) {
        this.before = before;
        this.targets = targets;
        this.change = change;
    }

    /// The file after the draft.
    ComposeFile of(PatchDraft draft) throws Refusal {
        try {
            var text = TextEdit.apply(draft.text(), draft.edits());
            requireSameOutside(draft, text);
            var after = ComposeFile.parse(text);
            require(after.document().events().equals(draft.expected()));
            requireSameServices(after);
            return after;
        } catch (IllegalArgumentException overlapping) {
            throw notProven();
        } catch (Refusal refusal) {
            // Whatever a parser says of the new text, the old one is what the reader can look at.
            throw notProven();
        }
    }

    private static void requireSameOutside(PatchDraft draft, String after) throws Refusal {
        var text = draft.text();
        var at = 0;
        var now = 0;
        for (var each : draft.edits().stream().sorted(TextEdit.ORDER).toList()) {
            require(text.regionMatches(at, after, now, each.start() - at));
            now += each.start() - at + each.text().length();
            at = each.end();
        }
        require(text.substring(at).equals(after.substring(Math.min(now, after.length()))));
    }

    private void requireSameServices(ComposeFile after) throws Refusal {
        require(before.services().size() == after.services().size());
        for (var i = 0; i < before.services().size(); i++) {
            var old = before.services().get(i);
            var next = after.services().get(i);
            var target = targets.contains(old);
            require(
                    switch (change) {
                        case ComposeChange.SetVariables variables ->
                                hasVariables(old, next, target ? variables : NOTHING);
                        case ComposeChange.UseEnvFile envFile ->
                                hasVariables(old, next, target ? envFile.moved() : NOTHING)
                                        && (!target || hasEnvFile(next, envFile.path()));
                    });
        }
    }

    private static boolean hasVariables(
            Service old, Service next, ComposeChange.SetVariables change) {
        var was = old.environment();
        var is = next.environment();
        var expected = new LinkedHashMap<String, String>();
        was.variables().forEach((name, each) -> expected.put(name, each.meaning()));
        var actual = new LinkedHashMap<String, String>();
        is.variables().forEach((name, each) -> actual.put(name, each.meaning()));
        expected.keySet().removeAll(change.remove());
        for (var each : change.put().entrySet()) {
            if (!is.has(each.getKey(), each.getValue())) {
                return false;
            }
            expected.remove(each.getKey());
            actual.remove(each.getKey());
        }
        return expected.equals(actual);
    }

    private static boolean hasEnvFile(Service service, String path) {
        var found = service.find("env_file");
        return found != null && EnvFiles.names(found.entry().value(), path);
    }

    private static void require(boolean holds) throws Refusal {
        if (!holds) {
            throw notProven();
        }
    }

    private static Refusal notProven() {
        return new Refusal(Problem.error("patch.not-proven", Position.START, null));
    }
}
