package dev.kista.codec.compose.patch;

import org.junit.jupiter.params.provider.Arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/// Cases from a file: `=== name`, the lines before, `--->`, the lines after.
final class PatchCases {
    private PatchCases() {}

    static Stream<Arguments> in(String file) throws IOException {
        var text = Files.readString(Path.of("src/test/resources/patch", file));
        return Arrays.stream(text.split("(?m)^=== ")).skip(1).map(PatchCases::one);
    }

    private static Arguments one(String section) {
        var name = section.substring(0, section.indexOf('\n'));
        var body = section.substring(section.indexOf('\n') + 1);
        var parts = body.split("(?m)^--->\n", 2);
        return Arguments.of(name, parts[0], parts[1].stripTrailing() + "\n");
    }
}
