package dev.kista.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kista.model.Messages;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Every code of a problem has words.
class ProblemWordsTest {
    private static final Pattern CODE =
            Pattern.compile(
                    "\"((?:text|line|key|value|encoded|json|macro|compose|write)\\.[a-z][a-z0-9.-]+)\"");

    @Test
    void everyCodeInTheCodecHasAMessage() throws IOException {
        var messages = Messages.in(Locale.ENGLISH);
        var codes = codes();
        assertFalse(codes.isEmpty());
        assertEquals(
                List.of(),
                codes.stream().filter(each -> !messages.has("problem." + each)).toList());
    }

    private static List<String> codes() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/dev/kista/codec"))) {
            return files.filter(each -> each.toString().endsWith(".java"))
                    .flatMap(each -> CODE.matcher(text(each)).results())
                    .map(each -> each.group(1))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
