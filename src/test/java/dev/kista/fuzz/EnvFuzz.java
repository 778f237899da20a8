package dev.kista.fuzz;

import dev.kista.codec.Dialect;
import dev.kista.codec.Problem;
import dev.kista.codec.Variable;
import dev.kista.codec.dotenv.EnvDocument;
import dev.kista.codec.dotenv.EnvLookup;
import dev.kista.codec.dotenv.EnvNode;
import dev.kista.codec.dotenv.EnvPatch;
import dev.kista.codec.dotenv.EnvReader;
import dev.kista.codec.dotenv.EnvWriter;
import dev.kista.codec.patch.Patched;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Plain env files.
final class EnvFuzz {
    private static final EnvLookup ANYTHING = name -> Optional.of("of " + name);

    private EnvFuzz() {}

    /// The first byte is the dialect, and whether there is an environment around the file.
    static void read(byte[] input) {
        Expect.text(input, 1)
                .ifPresent(text -> read(text, dialect(input), input[0] < 0 ? ANYTHING : NONE));
    }

    private static final EnvLookup NONE = EnvLookup.NONE;

    private static void read(String text, Dialect dialect, EnvLookup lookup) {
        var reading = new EnvReader().read(text, dialect, lookup);
        lossless(reading.document(), text);
        Expect.problems(reading.problems(), text);
        if (reading.refused()) {
            Expect.that(reading.variables().isEmpty(), "refused, and yet something was taken");
            Expect.that(
                    reading.problems().stream().anyMatch(Problem::isError), "refused for nothing");
        }
        written(reading.variables(), dialect);
    }

    private static Dialect dialect(byte[] input) {
        var all = Dialect.values();
        return all[(input[0] & 0x7f) % all.length];
    }

    /// The nodes are the text, and each is made of pieces of it.
    private static void lossless(EnvDocument document, String text) {
        var at = 0;
        for (var node : document.nodes()) {
            Expect.that(node.start() == at && node.end() >= at, "a gap between nodes");
            at = node.end();
            if (node instanceof EnvNode.Assignment assignment) {
                Expect.that(
                        (node.start() <= assignment.nameStart() || isMark(text, node.start()))
                                && assignment.nameStart() <= assignment.nameEnd()
                                && assignment.nameEnd() <= assignment.valueStart()
                                && assignment.valueStart() <= assignment.valueEnd()
                                && assignment.valueEnd() <= node.end(),
                        () -> "an assignment beyond its node: " + assignment);
            }
        }
        Expect.that(at == text.length(), "the text goes on behind the last node");
        Expect.that(document.render().equals(text), "another text");
    }

    /// A mark at the beginning is a node of its own, and to some consumers part of the name.
    private static boolean isMark(String text, int end) {
        return end == 1 && text.startsWith("\uFEFF");
    }

    /// What was read can be written, or is refused; written, it is read as the same.
    private static void written(List<Variable> variables, Dialect dialect) {
        var values = variables.stream().filter(each -> each.value() != null).toList();
        if (new EnvWriter().write(values, dialect) instanceof EnvWriter.Result.File file) {
            var again = new EnvReader().read(file.text(), dialect, NONE);
            Expect.that(map(again.variables()).equals(map(values)), "written as something else");
        }
    }

    private static Map<String, String> map(List<Variable> variables) {
        var result = new HashMap<String, String>();
        variables.forEach(each -> result.put(each.name(), each.value()));
        return result;
    }

    /// Dialect, operation, a value up to the next NUL, and the file.
    static void patch(byte[] input) {
        var nul = 2;
        while (nul < input.length && input[nul] != 0) {
            nul++;
        }
        if (nul >= input.length) {
            return;
        }
        var value = Expect.text(java.util.Arrays.copyOf(input, nul), 2);
        var text = Expect.text(input, nul + 1);
        if (value.isPresent() && text.isPresent()) {
            patch(text.get(), dialect(input), input[1], value.get());
        }
    }

    private static void patch(String text, Dialect dialect, byte operation, String value) {
        var before = new EnvReader().read(text, dialect, NONE);
        var name = name(before.variables(), operation);
        var removes = operation < 0;
        var put = new LinkedHashMap<String, String>();
        if (!removes) {
            put.put(name, value);
        }
        var remove = removes ? Set.of(name) : Set.<String>of();
        switch (new EnvPatch().apply(text, dialect, put, remove)) {
            case Patched.Refused refused -> {
                Expect.that(!refused.problems().isEmpty(), "refused for nothing");
                Expect.problems(refused.problems(), text);
            }
            case Patched.Done done -> {
                var after = map(new EnvReader().read(done.text(), dialect, NONE).variables());
                Expect.that(
                        removes || Objects.equals(after.get(name), value), "another value came");
                if (new EnvPatch().apply(done.text(), dialect, put, remove)
                        instanceof Patched.Done again) {
                    Expect.that(again.text().equals(done.text()), "the second time differs");
                } else {
                    throw new AssertionError("the second time refused");
                }
            }
        }
    }

    /// One of the file's own names, or a new one.
    private static String name(List<Variable> variables, byte operation) {
        var choice = operation & 0x0f;
        return choice < variables.size() ? variables.get(choice).name() : "SECRET_FUZZ";
    }
}
