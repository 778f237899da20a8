package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Dialect;
import dev.kista.codec.patch.DiffLine;
import dev.kista.codec.patch.Patched;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Any values into any env file, for each consumer.
class EnvPatchProperties {
    @Property(tries = 3000)
    void setsWhatIsAskedForAndNothingElse(
            @ForAll Dialect dialect,
            @ForAll("files") String text,
            @ForAll("variables") Map<String, String> put) {
        var before = values(text, dialect);
        if (!(patch(text, dialect, put, Set.of()) instanceof Patched.Done done)) {
            return;
        }
        var after = values(done.text(), dialect);
        put.forEach((name, value) -> assertEquals(value, after.get(name)));
        before.forEach(
                (name, value) -> {
                    if (!put.containsKey(name) && !text.contains("$")) {
                        assertEquals(value, after.get(name));
                    }
                });
        for (var hunk : done.diff().hunks()) {
            for (var line : hunk.lines()) {
                assertTrue(
                        line.kind() == DiffLine.Kind.CONTEXT
                                || put.keySet().stream().anyMatch(line.text()::contains)
                                || text.strip().endsWith(line.text().strip())
                                || isInside(line.text(), text, put),
                        line::toString);
            }
        }
        var again = (Patched.Done) patch(done.text(), dialect, put, Set.of());
        assertEquals(done.text(), again.text());
    }

    /// A further line of a value that spans lines, before or after.
    private static boolean isInside(String line, String text, Map<String, String> put) {
        return text.contains("two\n")
                || text.contains("\\\n")
                || put.values().stream().anyMatch(each -> each.contains("\n"));
    }

    @Property(tries = 1000)
    void takesBase64IntoEveryFileThatItsConsumerReads(
            @ForAll Dialect dialect,
            @ForAll("files") String text,
            @ForAll @Size(max = 3) Set<@CharRange(from = 'A', to = 'H') Character> names) {
        var put = new TreeMap<String, String>();
        names.forEach(each -> put.put("SECRET_" + each, "dmFsdWU="));
        var refused = new EnvReader().read(text, dialect, EnvLookup.NONE).refused();
        var open = text.contains("\\\n") || text.endsWith("\\") || text.endsWith("BARE");
        assertTrue(
                refused || open || patch(text, dialect, put, Set.of()) instanceof Patched.Done,
                () -> dialect + ": " + text + patch(text, dialect, put, Set.of()));
    }

    private static Patched patch(
            String text, Dialect dialect, Map<String, String> put, Set<String> remove) {
        return new EnvPatch().apply(text, dialect, new LinkedHashMap<>(put), remove);
    }

    private static Map<String, String> values(String text, Dialect dialect) {
        var result = new HashMap<String, String>();
        new EnvReader()
                .read(text, dialect, EnvLookup.NONE)
                .variables()
                .forEach(each -> result.put(each.name(), each.value()));
        return result;
    }

    @Provide
    Arbitrary<String> files() {
        var name = Arbitraries.chars().range('A', 'F').map(each -> "SECRET_" + each);
        var value =
                Arbitraries.of(
                        "plain",
                        "''",
                        "'single'",
                        "\"double\"",
                        "\"two\nlines\"",
                        "a # c",
                        "a#b",
                        "$X",
                        "${X:-y}",
                        "\\$",
                        "ends\\",
                        "\"a\\\"b\"",
                        "",
                        " spaced ",
                        "`b`");
        var assignment =
                Combinators.combine(
                                Arbitraries.of("", "export ", "  "),
                                name,
                                Arbitraries.of("=", " = ", ": ", "="),
                                value)
                        .as((before, key, separator, each) -> before + key + separator + each);
        var line =
                Arbitraries.frequencyOf(
                        Tuple.of(4, assignment),
                        Tuple.of(1, Arbitraries.of("# c", "", "  # 😀", "BARE", "\t")));
        return Combinators.combine(
                        line.list().ofMaxSize(6),
                        Arbitraries.of("\n", "\r\n"),
                        Arbitraries.of(0, 1))
                .as((lines, end, last) -> String.join(end, lines) + end.repeat(last));
    }

    @Provide
    Arbitrary<Map<String, String>> variables() {
        var names = Arbitraries.chars().range('A', 'H').map(each -> "SECRET_" + each);
        var parts =
                List.of(
                        "'", "\"", "\\", "$", "{", "}", "#", " ", "=", "`", "\n", "\r", "\t", "é",
                        "😀", "a", "0", "\\n", "${X}", ";", "&", "(", "~", "\u00A0", "\u2028");
        var values = Arbitraries.of(parts).list().ofMaxSize(6).map(each -> String.join("", each));
        return Arbitraries.maps(names, values).ofMinSize(1).ofMaxSize(3).map(TreeMap::new);
    }
}
