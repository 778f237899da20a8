package dev.kista.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Every text is there in every language, and no text is there for nothing.
class LanguagesTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/kista/model");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern TEXT = Pattern.compile("\\.text\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[},]");

    /// What the command line and its manual say: English, for scripts to read it everywhere alike.
    private static final List<String> ENGLISH_ONLY =
            List.of("cli.", "display.", "manual.", "tour.");

    @Test
    void saysEverythingInGerman() throws IOException {
        var missing = new TreeSet<>(english().stringPropertyNames());
        missing.removeIf(key -> ENGLISH_ONLY.stream().anyMatch(key::startsWith));
        missing.removeAll(german().stringPropertyNames());
        assertEquals(Set.of(), missing);
    }

    @Test
    void saysNothingInGermanAlone() throws IOException {
        var alone = new TreeSet<>(german().stringPropertyNames());
        alone.removeAll(english().stringPropertyNames());
        assertEquals(Set.of(), alone);
    }

    @Test
    void mentionsInGermanWhatIsMentionedInEnglish() throws IOException {
        var english = english();
        var german = german();
        var different = new TreeSet<String>();
        for (var key : german.stringPropertyNames()) {
            var expected = arguments(english.getProperty(key, ""));
            if (!expected.containsAll(arguments(german.getProperty(key)))) {
                different.add(key);
            }
        }
        assertEquals(Set.of(), different);
    }

    @Test
    void canBeFilledIn() throws IOException {
        for (var texts : List.of(english(), german())) {
            for (var key : texts.stringPropertyNames()) {
                new MessageFormat(texts.getProperty(key)).format(new Object[] {1, 2, 3, 4});
            }
        }
    }

    @Test
    void isNeverWrittenTwice() throws IOException {
        for (var name : List.of("messages.properties", "messages_de.properties")) {
            var keys = new HashSet<String>();
            var twice =
                    Files.readAllLines(FOLDER.resolve(name)).stream()
                            .filter(line -> line.matches("[a-z][A-Za-z0-9.-]* *=.*"))
                            .map(line -> line.substring(0, line.indexOf('=')).strip())
                            .filter(key -> !keys.add(key))
                            .toList();
            assertEquals(List.of(), twice, name);
        }
    }

    @Test
    void knowsEveryTextThatIsAskedFor() throws IOException {
        var keys = english().stringPropertyNames();
        var missing = new TreeSet<String>();
        for (var source : sources()) {
            TEXT.matcher(source)
                    .results()
                    .map(result -> result.group(1))
                    .filter(key -> !keys.contains(key) && !key.endsWith(".") && !key.endsWith("-"))
                    .forEach(missing::add);
        }
        assertEquals(Set.of(), missing);
    }

    /// A key counts as used if it stands in the source, or if the source has its beginning, up to a
    /// dot, to which the rest is joined.
    @Test
    void hasNoTextThatNobodyAsksFor() throws IOException {
        var literals = new HashSet<String>();
        for (var source : sources()) {
            LITERAL.matcher(source).results().map(result -> result.group(1)).forEach(literals::add);
        }
        var unused = new TreeSet<String>();
        for (var key : english().stringPropertyNames()) {
            if (!literals.contains(key) && !isJoined(key, literals)) {
                unused.add(key);
            }
        }
        assertEquals(Set.of(), unused);
    }

    private static boolean isJoined(String key, Set<String> literals) {
        for (var dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            if (literals.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        // The words of a problem stand behind its code.
        return key.startsWith("problem.") && literals.contains(key.substring("problem.".length()))
                || literals.contains(key.replaceFirst("-edit$", ""))
                || key.startsWith("problem.")
                        && isJoined(key.substring("problem.".length()), literals);
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }

    private static Properties english() throws IOException {
        return read("messages.properties");
    }

    private static Properties german() throws IOException {
        return read("messages_de.properties");
    }

    private static Properties read(String name) throws IOException {
        var texts = new Properties();
        texts.load(new StringReader(Files.readString(FOLDER.resolve(name))));
        return texts;
    }

    private static List<String> sources() throws IOException {
        var sources = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var lines = Files.readString(file).split("\n");
                sources.add(
                        Arrays.stream(lines)
                                .filter(line -> !line.strip().startsWith("//"))
                                .collect(Collectors.joining("\n")));
            }
        }
        return sources;
    }
}
