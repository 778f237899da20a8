package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.compose.ComposeReader;
import dev.kista.codec.kestra.Remedies;
import dev.kista.codec.patch.DiffLine;
import dev.kista.codec.patch.Patched;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Any values into any file: the model is the expected one, and no line differs but those of the
/// variables.
class ComposePatchProperties {
    private static final Path SAMPLES = Path.of("src/test/resources/samples/compose");

    @Property(tries = 3000)
    void changesGeneratedFilesAsExpected(
            @ForAll long seed, @ForAll("variables") Map<String, String> put) {
        var file = GeneratedCompose.from(seed);
        var next = Patches.patched(file.text(), putting(put));
        var expected =
                ComposeModel.with(
                        ComposeModel.read(file.text()), GeneratedCompose.SERVICE, put, Set.of());
        assertEquals(expected, ComposeModel.read(next), file.text());
        assertEquals(file.text().endsWith("\n"), next.endsWith("\n"));
        assertEquals(file.text().startsWith("\uFEFF"), next.startsWith("\uFEFF"));
    }

    @Property(tries = 2000)
    void touchesNoLineButThoseOfTheVariables(
            @ForAll long seed, @ForAll("variables") Map<String, String> put) {
        var file = GeneratedCompose.from(seed);
        var done = Patches.done(file.text(), putting(put));
        for (var hunk : done.diff().hunks()) {
            for (var line : hunk.lines()) {
                assertTrue(
                        line.kind() == DiffLine.Kind.CONTEXT
                                || isLineOf(line.text(), file, put.keySet()),
                        () -> done.diff().masked(line + " in " + file.text()));
            }
        }
    }

    /// A line of one of the variables, of the key that they stand behind, or of the text of a value
    /// that was longer than its line; and the last line of a file without final line break.
    private static boolean isLineOf(
            String line, GeneratedCompose.File file, Set<String> variables) {
        var last = file.text().substring(file.text().lastIndexOf('\n') + 1);
        var oneLine = file.text().indexOf('\n') < 0;
        return oneLine
                || variables.stream().anyMatch(line::contains)
                || line.strip().startsWith("environment:")
                || line.strip().startsWith("some: text")
                || line.strip().startsWith("${MORE}")
                || line.strip().startsWith("lines\"")
                || line.isBlank()
                || line.strip().equals(last.strip());
    }

    @Property(tries = 2000)
    void givesTheOldBytesBackWhenWhatWasAddedIsRemoved(
            @ForAll long seed, @ForAll("variables") Map<String, String> put) {
        var file = GeneratedCompose.from(seed);
        put.keySet().removeAll(file.names());
        if (file.isBlock() && !put.isEmpty()) {
            var next = Patches.patched(file.text(), putting(put));
            var removal = ComposeChange.SetVariables.removing(put.keySet());
            assertEquals(file.text(), Patches.patched(next, removal));
        }
    }

    @Property(tries = 2000)
    void removesVariablesOfGeneratedFiles(
            @ForAll long seed, @ForAll("variables") Map<String, String> variables) {
        var file = GeneratedCompose.from(seed);
        var removal = ComposeChange.SetVariables.removing(variables.keySet());
        var left = new HashSet<>(file.names());
        left.removeAll(variables.keySet());
        if (file.text().contains("|+")) {
            // What such a value keeps of the blank lines below may depend on the line that goes.
            return;
        }
        var next = Patches.patched(file.text(), removal);
        if (!left.isEmpty()) {
            var expected =
                    ComposeModel.with(
                            ComposeModel.read(file.text()),
                            GeneratedCompose.SERVICE,
                            Map.of(),
                            variables.keySet());
            assertEquals(expected, ComposeModel.read(next), file.text());
        }
    }

    /// The reader that is held to the recorded answers of Compose's own loader.
    @Property(tries = 1000)
    void givesKestraTheSecretsThatWerePut(
            @ForAll long seed, @ForAll("variables") Map<String, String> secrets) {
        secrets.replaceAll((name, value) -> value.isEmpty() ? "x" : value);
        var put = new TreeMap<>(secrets);
        put.replaceAll((name, value) -> base64(value.getBytes(StandardCharsets.UTF_8)));
        var next = Patches.patched(GeneratedCompose.from(seed).text(), putting(put));
        var found = new TreeMap<String, String>();
        for (var each : ComposeReader.read(next, Remedies.NONE).secrets()) {
            found.put("SECRET_" + each.key(), each.value());
        }
        found.keySet().retainAll(secrets.keySet());
        assertEquals(secrets, found, next);
    }

    @Property(tries = 100)
    void namesAnEnvFileInTheRealFiles(@ForAll("samples") String name) throws IOException {
        var text = Files.readString(SAMPLES.resolve(name));
        var change = new ComposeChange.UseEnvFile("kista.env", Set.of(), false);
        var next = Patches.patched(text, change);
        var expected = ComposeModel.read(text);
        var service = (ObjectNode) expected.get("services").get("kestra");
        var files =
                service.get("env_file") instanceof ArrayNode list
                        ? list
                        : service.putArray("env_file");
        files.add("kista.env");
        assertEquals(expected, ComposeModel.read(next));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Property(tries = 200)
    void changesTheRealFilesAsExpected(
            @ForAll("samples") String name, @ForAll("variables") Map<String, String> put)
            throws IOException {
        var text = Files.readString(SAMPLES.resolve(name));
        var done = Patches.done(text, putting(put));
        var expected = ComposeModel.with(ComposeModel.read(text), "kestra", put, Set.of());
        assertEquals(expected, ComposeModel.read(done.text()));
        assertEquals(put.size(), done.diff().added());
        assertEquals(0, done.diff().removed());
        assertEquals(1, done.diff().hunks().size());
        var again = Patches.done(done.text(), putting(put));
        assertEquals(done.text(), again.text());
        var removal = ComposeChange.SetVariables.removing(put.keySet());
        assertEquals(text, Patches.done(done.text(), removal).text());
    }

    /// Whatever a file holds, the answer is a result: never an exception, and never a text that
    /// differs elsewhere.
    @Property(tries = 3000)
    void answersForBrokenFilesToo(@ForAll long seed, @ForAll("breakings") List<Integer> cuts) {
        var text = new StringBuilder(GeneratedCompose.from(seed).text());
        for (var each : cuts) {
            var at = each % text.length();
            text.replace(
                    at, Math.min(text.length(), at + each % 4), BROKEN.get(each % BROKEN.size()));
        }
        var change = Patches.put("SECRET_A", Patches.VALUE);
        var broken = text.toString();
        switch (new ComposePatch().apply(broken, change, Set.of())) {
            case Patched.Done done ->
                    assertEquals(
                            done.text(),
                            Patches.done(done.text(), change).text(),
                            "a second patch changes nothing");
            case Patched.Refused refused -> assertEquals(1, refused.problems().size());
        }
    }

    private static final List<String> BROKEN =
            List.of(
                    "",
                    "\n",
                    " ",
                    "{",
                    "}",
                    "[",
                    "]",
                    "&a ",
                    "*a",
                    "!t ",
                    "|",
                    "'",
                    "\"",
                    ": ",
                    "- ",
                    "#",
                    "? ",
                    ",",
                    "<<: ",
                    "\t",
                    "environment: ",
                    "\r",
                    "---\n",
                    "%",
                    "😀");

    private static ComposeChange.SetVariables putting(Map<String, String> variables) {
        return ComposeChange.SetVariables.putting(variables);
    }

    @Provide
    Arbitrary<String> samples() {
        try (var files = Files.list(SAMPLES)) {
            return Arbitraries.of(files.map(each -> each.getFileName() + "").sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<List<Integer>> breakings() {
        return Arbitraries.integers().between(0, 100_000).list().ofMinSize(1).ofMaxSize(4);
    }

    /// In a fixed order, with names that collide with those of the files.
    @Provide
    Arbitrary<Map<String, String>> variables() {
        var names = Arbitraries.chars().range('A', 'H').map(each -> "SECRET_" + each);
        return Arbitraries.maps(names, values())
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(each -> new TreeMap<>(each));
    }

    private static Arbitrary<String> values() {
        var awkward =
                Arbitraries.of(
                                "'", "\"", "\\", "$", "{", "}", "#", " #", ": ", "- ", "=", "!",
                                "%", "&", "*", "~", " ", "\t", "\n", "\r", "\u00A0", "\u0085",
                                "\u2028", "\uFEFF", "\u0007", "\u001B", "\u007F", "é", "😀",
                                "\uFFFE", "a", "Z", "0", "/", "+")
                        .list()
                        .ofMaxSize(12)
                        .map(each -> String.join("", each));
        var base64 =
                Arbitraries.bytes()
                        .array(byte[].class)
                        .ofMaxSize(80)
                        .map(ComposePatchProperties::base64);
        return Arbitraries.oneOf(awkward, base64);
    }
}
