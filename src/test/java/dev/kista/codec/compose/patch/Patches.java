package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Problem;
import dev.kista.codec.patch.Patched;
import dev.kista.model.Messages;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What the tests of patching Compose files share.
final class Patches {
    static final String VALUE = "dmFsdWU=";

    private static final ComposePatch PATCH = new ComposePatch();

    private Patches() {}

    /// A file with one Kestra service that ends with the given lines.
    static String service(String rest) {
        return "services:\n  kestra:\n    image: kestra/kestra:latest\n" + rest;
    }

    static ComposeChange.SetVariables put(String... namesAndValues) {
        var put = new LinkedHashMap<String, String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            put.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return ComposeChange.SetVariables.putting(put);
    }

    static ComposeChange.SetVariables remove(String... names) {
        return ComposeChange.SetVariables.removing(Set.of(names));
    }

    /// Puts `SECRET_A` into every Kestra service.
    static String patched(String text) {
        return patched(text, put("SECRET_A", VALUE));
    }

    /// Makes a change, and makes it again, which must change nothing more.
    static String patched(String text, ComposeChange change, String... services) {
        var done = done(text, change, services);
        var again = done(done.text(), change, services);
        assertEquals(done.text(), again.text(), "a second patch changes nothing");
        assertTrue(again.diff().isEmpty());
        return done.text();
    }

    static Patched.Done done(String text, ComposeChange change, String... services) {
        var result = PATCH.apply(text, change, Set.of(services));
        if (result instanceof Patched.Refused refused) {
            throw new AssertionError(words(refused.problems()) + "\n" + text);
        }
        return assertInstanceOf(Patched.Done.class, result);
    }

    /// The only reason for which a change is refused; its words must exist.
    static Problem refused(String text, ComposeChange change, String... services) {
        var result = PATCH.apply(text, change, Set.of(services));
        var problems = assertInstanceOf(Patched.Refused.class, result).problems();
        assertEquals(1, problems.size());
        assertTrue(!words(problems).toString().contains("{"), () -> words(problems).toString());
        return problems.getFirst();
    }

    private static List<String> words(List<Problem> problems) {
        var messages = Messages.in(Locale.ENGLISH);
        return problems.stream().map(each -> each.words(messages)).toList();
    }

    /// The variables of a service, as this package's own reading has them.
    static Map<String, String> environment(String text, String service) {
        try {
            var result = new LinkedHashMap<String, String>();
            ComposeFile.parse(text).services().stream()
                    .filter(each -> each.name().equals(service))
                    .flatMap(each -> each.environment().variables().values().stream())
                    .forEach(each -> result.put(each.name(), each.meaning()));
            return result;
        } catch (Refusal e) {
            throw new AssertionError(e.problem().toString());
        }
    }

    static String lines(String... lines) {
        return Arrays.stream(lines).map(each -> each + "\n").reduce("", String::concat);
    }
}
