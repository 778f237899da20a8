package dev.kista.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Holds one layout for all source text: google-java-format, four spaces.
///
/// `mvn test -Dtest=SourceFormatTest -Dkista.format=write` mends what this test finds.
class SourceFormatTest {
    @Test
    void everySourceFileIsFormatted() throws IOException, InterruptedException {
        var sources = sources();
        var command = new ArrayList<>(List.of(java(), "-jar", formatter(), "--aosp"));
        command.add(Boolean.parseBoolean(write()) ? "--replace" : "--dry-run");
        sources.forEach(each -> command.add(each.toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        assertEquals("", output, "files to format (run with -Dkista.format=write)");
    }

    private static String write() {
        return String.valueOf("write".equals(System.getProperty("kista.format")));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String formatter() {
        var location =
                com.google.googlejavaformat.java.Main.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation();
        return Path.of(location.getPath()).toString();
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(each -> each.toString().endsWith(".java")).sorted().toList();
        }
    }
}
