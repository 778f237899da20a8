package dev.kista.codec.dotenv;

import dev.kista.codec.Dialect;
import dev.kista.codec.Problem;
import dev.kista.codec.patch.LineDiff;
import dev.kista.codec.patch.Patched;
import dev.kista.codec.patch.TextEdit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;

/// Changes variables in an existing env file, and no other line of it.
///
/// A value is changed where it stands: `export`, blanks, the comment behind it and, where it can
/// carry the new value, its quoting stay. New variables come at the end. The result is read again
/// as the consumer reads it: each variable must have the value that was asked for, and every other
/// assignment must be written as it was.
public final class EnvPatch {
    private final EnvReader reader = new EnvReader();

    /// Makes the changes, or refuses with every reason.
    ///
    /// @param put names and the values that the consumer shall read, in the order in which new ones
    ///   are added
    /// @param remove names that shall go; all others stay
    public Patched apply(
            String text, Dialect dialect, SequencedMap<String, String> put, Set<String> remove) {
        var before = reader.read(text, dialect, EnvLookup.NONE);
        if (before.refused()) {
            return new Patched.Refused(
                    before.problems().stream().filter(Problem::isError).toList());
        }
        var draft = new EnvPatchDraft(text, dialect, before);
        put.forEach(draft::put);
        remove.forEach(draft::remove);
        draft.finish();
        if (!draft.problems().isEmpty()) {
            return new Patched.Refused(draft.problems());
        }
        var edits = draft.edits();
        String next;
        try {
            next = TextEdit.apply(text, edits);
        } catch (IllegalArgumentException overlapping) {
            return notProven();
        }
        var after = reader.read(next, dialect, EnvLookup.NONE);
        if (!isAsAsked(before, after, put, remove)) {
            return notProven();
        }
        var diff = LineDiff.of(text, EnvSpans.hidden(before), edits, next, EnvSpans.hidden(after));
        return new Patched.Done(next, diff, List.of());
    }

    private static Patched notProven() {
        return new Patched.Refused(List.of(Problem.error("patch.not-proven", null, null)));
    }

    private static boolean isAsAsked(
            EnvReading before, EnvReading after, Map<String, String> put, Set<String> remove) {
        if (after.refused()) {
            return false;
        }
        var values = new HashMap<String, String>();
        after.variables().forEach(each -> values.put(each.name(), each.value()));
        var touched = new HashSet<>(put.keySet());
        touched.addAll(remove);
        return put.entrySet().stream()
                        .allMatch(
                                each -> Objects.equals(each.getValue(), values.get(each.getKey())))
                // Joined to a line that ends in a backslash, a variable may be set and yet be none
                // that can be changed again.
                && put.keySet().stream().allMatch(each -> isAssigned(after, each))
                && remove.stream().noneMatch(each -> isAssigned(after, each))
                && others(before, touched).equals(others(after, touched));
    }

    private static boolean isAssigned(EnvReading reading, String name) {
        return EnvSpans.assignments(reading.document()).stream()
                .anyMatch(each -> EnvSpans.name(reading.document(), each).equals(name));
    }

    /// Every assignment that was not to be touched, as it is written.
    private static List<String> others(EnvReading reading, Set<String> touched) {
        var document = reading.document();
        var result = new ArrayList<String>();
        for (var each : EnvSpans.assignments(document)) {
            if (!touched.contains(EnvSpans.name(document, each))) {
                // Compose counts a carriage return behind an empty value to the blanks before it.
                result.add(document.assignment(each).replaceFirst("\\r+$", ""));
            }
        }
        return result;
    }
}
