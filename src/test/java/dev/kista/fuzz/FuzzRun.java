package dev.kista.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Fuzzes one target after the other, each with Jazzer in a JVM of its own, and prints what came of
/// it. `mvn -P fuzz verify` runs this. Jazzer is not on the class path of the other tests.
///
/// Arguments: the folder for everything that is left behind, the seconds for each target, and the
/// targets, separated by commas (`all` for every one). The exit code is 1 if anything was found.
public final class FuzzRun {
    private static final int MOST_BYTES = 64 * 1024;

    /// A machine that does other things, too, needs more: `-Dkista.fuzz.patience=60`.
    private static final int SECONDS_AN_INPUT = Integer.getInteger("kista.fuzz.patience", 10);

    private static final int MOST_FINDINGS = 20;
    private static final Pattern PROGRESS = Pattern.compile("(?m)^#(\\d+)\\s.*?cov: (\\d+).*$");
    private static final Pattern FINDING = Pattern.compile("(?:crash|timeout|oom|leak|slow-unit)-");
    private static final Path FOUND_BEFORE = Path.of("src/test/resources/fuzz");

    private final Path folder;
    private final int seconds;

    private FuzzRun(Path folder, int seconds) {
        this.folder = folder;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var run = new FuzzRun(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        var targets =
                arguments[2].equals("all")
                        ? List.of(FuzzTarget.values())
                        : Arrays.stream(arguments[2].split(",")).map(FuzzTarget::of).toList();
        var found = 0;
        for (var each : targets) {
            found += run.fuzz(each);
        }
        System.exit(found == 0 ? 0 : 1);
    }

    private int fuzz(FuzzTarget target) throws IOException, InterruptedException {
        var own = folder.resolve(target.id());
        var corpus = Files.createDirectories(own.resolve("corpus"));
        var seeds = Files.createDirectories(own.resolve("seeds"));
        var number = 0;
        for (var each : target.seeds()) {
            Files.write(seeds.resolve("seed-%05d".formatted(number++)), each);
        }
        var log = own.resolve("log.txt");
        var start = System.nanoTime();
        var process =
                new ProcessBuilder(command(target, own, corpus, seeds))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        var stop = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(stop);
        var exit = process.waitFor();
        Runtime.getRuntime().removeShutdownHook(stop);
        var findings = findings(own);
        var took = (System.nanoTime() - start) / 1_000_000_000;
        System.out.println(summary(target, took, log) + outcome(exit, findings));
        return exit == 0 && findings.isEmpty() ? 0 : 1;
    }

    /// The inputs that libFuzzer kept because something was wrong with them.
    private static List<Path> findings(Path own) throws IOException {
        try (var files = Files.list(own)) {
            return files.filter(each -> FINDING.matcher(each.getFileName().toString()).lookingAt())
                    .sorted()
                    .toList();
        }
    }

    private static String outcome(int exit, List<Path> findings) {
        if (findings.isEmpty()) {
            return exit == 0 ? "nothing found" : "ended with " + exit;
        }
        return findings.size() + " found: " + findings.getFirst();
    }

    private List<String> command(FuzzTarget target, Path own, Path corpus, Path seeds) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx512m",
                        "-Xss1m",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-XX:+EnableDynamicAgentLoading",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dkista.fuzz.target=" + target.id(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + FuzzEntry.class.getName(),
                        "--instrumentation_includes=dev.kista.**:org.snakeyaml.engine.**",
                        "--reproducer_path=" + own,
                        "--keep_going=" + MOST_FINDINGS,
                        "-artifact_prefix=" + own + File.separator,
                        "-max_len=" + MOST_BYTES,
                        "-timeout=" + SECONDS_AN_INPUT,
                        "-rss_limit_mb=2048",
                        "-max_total_time=" + seconds,
                        "-print_final_stats=1",
                        corpus.toString(),
                        seeds.toString()));
        var before = FOUND_BEFORE.resolve(target.id());
        if (Files.exists(before)) {
            command.add(before.toString());
        }
        return command;
    }

    /// The last line of progress that libFuzzer wrote, in words.
    private static String summary(FuzzTarget target, long seconds, Path log) throws IOException {
        var executions = 0L;
        var coverage = "0";
        var matcher = PROGRESS.matcher(Files.readString(log, StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
            executions = Math.max(executions, Long.parseLong(matcher.group(1)));
            coverage = matcher.group(2);
        }
        return "%-14s %,12d executions  %6d s  %6s edges  "
                .formatted(target.id(), executions, seconds, coverage);
    }
}
