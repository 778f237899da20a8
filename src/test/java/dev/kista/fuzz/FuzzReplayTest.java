package dev.kista.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;

/// What fuzzing starts from, and what it once found, in every ordinary build.
class FuzzReplayTest {
    private static final Path FOUND = Path.of("src/test/resources/fuzz");

    @ParameterizedTest
    @EnumSource
    void takesEverySeed(FuzzTarget target) throws IOException {
        var seeds = target.seeds();
        assertFalse(seeds.isEmpty());
        for (var each : seeds) {
            feed(target, each, "the seed " + shown(each));
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesWhatWasFoundBefore(FuzzTarget target) throws IOException {
        var folder = FOUND.resolve(target.id());
        if (Files.exists(folder)) {
            try (var files = Files.list(folder)) {
                for (var each : files.sorted().toList()) {
                    feed(target, Files.readAllBytes(each), each.toString());
                }
            }
        }
        feed(target, new byte[0], "nothing");
    }

    private static void feed(FuzzTarget target, byte[] input, String name) {
        try {
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> target.feed(input));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(target.id() + " fails on " + name, e);
        }
    }

    private static String shown(byte[] input) {
        return HexFormat.of().formatHex(input);
    }
}
