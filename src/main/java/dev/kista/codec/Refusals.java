package dev.kista.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Collects what cannot be written, each with its name and the reason.
public final class Refusals {
    private final List<NamedValue> values;
    private final List<Problem> problems = new ArrayList<>();

    public Refusals(List<NamedValue> values) {
        this.values = values;
    }

    /// Names that the format has no way to say.
    public Refusals names(Predicate<String> wrong, String code, String... details) {
        return each(value -> wrong.test(value.name()), code, details);
    }

    /// Values that the format would change.
    public Refusals values(Predicate<String> wrong, String code, String... details) {
        return each(value -> wrong.test(value.value()), code, details);
    }

    /// Names whose value the format would change.
    public Refusals each(Predicate<NamedValue> wrong, String code, String... details) {
        for (var each : values) {
            if (wrong.test(each)) {
                problems.add(Problem.error(code, null, each.name(), details));
            }
        }
        return this;
    }

    /// NUL, which no variable of any environment can hold.
    public Refusals nul() {
        return values(each -> each.indexOf('\0') >= 0, "env.write-nul");
    }

    /// Names that differ by case alone, for a consumer that does not tell them apart.
    public Refusals caseCollisions(String code) {
        var seen = new HashMap<String, String>();
        for (var each : values) {
            var other = seen.putIfAbsent(each.name().toUpperCase(Locale.ROOT), each.name());
            if (other != null) {
                problems.add(Problem.error(code, null, each.name(), other));
            }
        }
        return this;
    }

    /// Something that is no error.
    public Refusals warn(Predicate<String> name, String code) {
        for (var each : values) {
            if (name.test(each.name())) {
                problems.add(Problem.warning(code, null, each.name()));
            }
        }
        return this;
    }

    /// Something that is to be said of every such text.
    public Refusals note(String code) {
        problems.add(Problem.note(code, null, null));
        return this;
    }

    public List<Problem> all() {
        return List.copyOf(problems);
    }
}
