package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Dialect;
import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.Variable;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Random files, read by Kista and by the real parser; random values, written by Kista and read by
/// the real parser.
class RealParsersTest {
    /// `-Dkista.random.files=20000` asks harder.
    private static final int FILES = Integer.getInteger("kista.random.files", 600);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> PIECES =
            List.of(
                    "A",
                    "B",
                    "KEY",
                    "x",
                    "b c",
                    "=",
                    "=",
                    "=",
                    "=",
                    "\n",
                    "\n",
                    "\n",
                    "\n",
                    "\"",
                    "\"",
                    "'",
                    "'",
                    "#",
                    " #",
                    " ",
                    "\t",
                    "\\",
                    "\\n",
                    "\\\"",
                    "\\'",
                    "$",
                    "$A",
                    "${A}",
                    "${B:-d}",
                    "export ",
                    ": ",
                    "é",
                    "😀",
                    "\r\n",
                    "`",
                    ";",
                    "-",
                    ".",
                    "\r",
                    "\u0085",
                    "\u00A0",
                    "\u2028",
                    "\u000B",
                    "\u001C",
                    "\uFEFF",
                    "\\\\",
                    "\\\n",
                    "\\r",
                    "{",
                    "}",
                    "${",
                    ":-",
                    ":",
                    "~",
                    "/",
                    "${A:+",
                    "${A-",
                    "$$",
                    "[",
                    "=\"a",
                    "='a",
                    "A=1\n",
                    "B=\"q\"\n",
                    "C='s'\n");

    /// Prints what is set, as commands that set it anew, and bash runs what is printed. Kista says
    /// that a command would run there, and not what it would do.
    private static final Pattern PRINTS_PROGRAM = Pattern.compile("`[^`]*export");

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(RealParser.class)
    void kistaReadsWhatTheyRead(RealParser parser) throws Exception {
        parser.assumeInstalled();
        var files = new ArrayList<Path>();
        for (var i = 0; i < FILES; i++) {
            var text = text();
            if (readings(text, parser).problems().stream()
                    .noneMatch(each -> isTheirsAlone(each, parser))) {
                files.add(write(text));
            }
        }
        assertTrue(files.size() > FILES / 10, "too few files that can be compared");
        var answers = parser.read(files, folder);
        for (var i = 0; i < files.size(); i++) {
            var text = Files.readString(files.get(i));
            assertSame(answers.get(i), values(readings(text, parser), parser), text);
        }
    }

    /// Also in a file that is a program, whatever Kista says is what the shell has.
    @Test
    void saysOfAProgramNothingThatBashHasNot() throws Exception {
        RealParser.BASH.assumeInstalled();
        var files = new ArrayList<Path>();
        for (var i = 0; i < FILES; i++) {
            var text = text();
            if (!PRINTS_PROGRAM.matcher(text).find()) {
                files.add(write(text));
            }
        }
        var answers = RealParser.BASH.read(files, folder);
        for (var i = 0; i < files.size(); i++) {
            var text = Files.readString(files.get(i));
            var got = values(readings(text, RealParser.BASH), RealParser.BASH);
            answers.get(i).keySet().retainAll(got.keySet());
            assertSame(answers.get(i), got, text);
        }
    }

    @ParameterizedTest
    @EnumSource(RealParser.class)
    void theyReadWhatKistaWrote(RealParser parser) throws Exception {
        parser.assumeInstalled();
        var files = new ArrayList<Path>();
        var wanted = new ArrayList<Map<String, @Nullable String>>();
        for (var i = 0; i < FILES; i++) {
            var variables =
                    List.of("A", "B", "C", "D").stream()
                            .map(each -> new Variable(each, value(), Position.START))
                            .toList();
            if (new EnvWriter().write(variables, dialect(parser))
                    instanceof EnvWriter.Result.File file) {
                files.add(write(file.text()));
                wanted.add(
                        new TreeMap<>(
                                variables.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Variable::name, Variable::value))));
            }
        }
        assertTrue(files.size() > FILES / 20, "too few values that can be written");
        var answers = parser.read(files, folder);
        for (var i = 0; i < files.size(); i++) {
            assertSame(answers.get(i), wanted.get(i), Files.readString(files.get(i)));
        }
    }

    private void assertSame(
            Map<String, @Nullable String> theirs, Map<String, @Nullable String> ours, String text) {
        assertEquals(
                JSON.writeValueAsString(theirs),
                JSON.writeValueAsString(ours),
                () -> "seed " + seed + ", read from " + JSON.writeValueAsString(text));
    }

    private static Dialect dialect(RealParser parser) {
        return switch (parser) {
            case PYTHON -> Dialect.PYTHON;
            case NODE -> Dialect.NODE;
            case BASH, DASH -> Dialect.SHELL;
        };
    }

    /// Where Kista says that it does not know, or that shells differ, there is nothing to compare.
    private static boolean isTheirsAlone(Problem problem, RealParser parser) {
        return problem.isError()
                || parser == RealParser.DASH && problem.code().equals("env.shell-bash-only");
    }

    private static EnvReading readings(String text, RealParser parser) {
        return new EnvReader().read(text, dialect(parser), EnvLookup.NONE);
    }

    private static Map<String, @Nullable String> values(EnvReading reading, RealParser parser) {
        var result = new TreeMap<String, @Nullable String>();
        for (var each : reading.variables()) {
            if (dialect(parser) != Dialect.SHELL || RealParser.KEYS.contains(each.name())) {
                result.put(each.name(), each.value());
            }
        }
        return result;
    }

    private Path write(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "case", ".env"), text);
    }

    private String text() {
        var text = new StringBuilder("A=").append(value());
        if (text.charAt(text.length() - 1) == '\\') {
            // Kept by dash, and by bash in the first line alone.
            text.append('x');
        }
        return text.append(random.nextBoolean() ? "\n" : "").toString();
    }

    private String value() {
        var value = new StringBuilder();
        for (var pieces = random.nextInt(14); pieces > 0; pieces--) {
            value.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return value.toString();
    }
}
