package dev.kista.codec.kestra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Kestra's own class, in a JVM of its own.
public final class RealKestra {
    private RealKestra() {}

    /// The secrets that Kestra finds, of those that are asked for.
    ///
    /// @param variables all that its environment holds
    public static Map<String, String> read(Map<String, String> variables, Collection<String> keys)
            throws IOException, InterruptedException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                classPath(),
                                KestraReader.class.getName()));
        command.addAll(keys);
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(variables);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertEquals(0, process.waitFor(), output);
        var result = new TreeMap<String, String>();
        for (var line : output.lines().toList()) {
            var parts = line.split(" ", 2);
            result.put(
                    parts[0],
                    new String(Base64.getDecoder().decode(parts[1]), StandardCharsets.UTF_8));
        }
        return result;
    }

    /// A library may be on the module path here, where Kestra's class does not look.
    private static String classPath() {
        return Stream.of(
                        System.getProperty("surefire.test.class.path"),
                        System.getProperty("java.class.path"),
                        System.getProperty("jdk.module.path"),
                        Path.of("target", "test-classes").toAbsolutePath().toString())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
