package dev.kista.fuzz;

import dev.kista.codec.Dialect;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// Inputs to start from: the samples and the recorded cases of the other tests, in each target's
/// form.
final class Seeds {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path SAMPLES = RESOURCES.resolve("samples");
    private static final int REMOVE = 0x80;

    private Seeds() {}

    static List<byte[]> dotenv() throws IOException {
        var seeds = new ArrayList<byte[]>();
        for (var probe : lines("dotenv-probes.jsonl")) {
            Stream.of(Dialect.values())
                    .filter(each -> isOf(each, probe))
                    .forEach(
                            each ->
                                    seeds.add(
                                            behind(probe.get("input").asString(), each.ordinal())));
        }
        for (var text : texts("env")) {
            for (var dialect : Dialect.values()) {
                seeds.add(behind(text, dialect.ordinal()));
            }
        }
        return seeds;
    }

    private static boolean isOf(Dialect dialect, JsonNode probe) {
        return dialect.name().toLowerCase(Locale.ROOT).equals(probe.get("dialect").asString());
    }

    static List<byte[]> envPatch() throws IOException {
        var seeds = new ArrayList<byte[]>();
        for (var each : dotenv()) {
            var text = new String(each, 1, each.length - 1, StandardCharsets.UTF_8);
            seeds.add(behind("val ue'#\0" + text, each[0], seeds.size() % 3));
            seeds.add(behind("\0" + text, each[0], REMOVE | seeds.size() % 3));
        }
        return seeds;
    }

    static List<byte[]> secretLines() throws IOException {
        var seeds = new ArrayList<byte[]>();
        texts("env").forEach(each -> seeds.add(behind(each)));
        for (var each :
                List.of(
                        "SECRET_A=\"dmFsdWU=\" # c\r\nexport SECRET_B='dmFs\ndWU='\n",
                        "SECRET_A=" + "QUFB".repeat(19) + "\n" + "QUFB".repeat(19) + "\nQUE=\n",
                        "SECRET_A=-_-_\nSECRET_B=ZG1Gc2RXVT0=\nSECRET_C=dmFsdWUK\n",
                        "SECRET_A={{ 'va\\'l' | base64encode }}\nSECRET_B: {{\"x\"|base64encode}}",
                        "SECRET_A=\"{{ \\\"a\\\" | base64encode }}\"\n\uFEFFa-b=c\nSECRET_\n")) {
            seeds.add(behind(each));
        }
        return seeds;
    }

    static List<byte[]> json() {
        return Stream.of(
                        "{}",
                        "{\"A\": \"b\\n\\u00e9\\ud83d\\ude00\", \"B\": 1.50, \"C\": true}\n",
                        "{\"A\": null, \"B\": [1, {\"c\": []}], \"\": \"\"} ",
                        "\uFEFF{ \"A\" : -1e99 , \"A\" : \"\\\\\\/\" }",
                        "[]",
                        "{\"A\": \"\\ud800\"} x")
                .map(Seeds::behind)
                .toList();
    }

    static List<byte[]> compose() throws IOException {
        var seeds = new ArrayList<byte[]>();
        composeTexts().forEach(each -> seeds.add(behind(each)));
        return seeds;
    }

    static List<byte[]> composePatch() throws IOException {
        var seeds = new ArrayList<byte[]>();
        composeTexts().forEach(each -> seeds.add(behind(each, seeds.size() * 2 % 16)));
        return seeds;
    }

    static List<byte[]> service() throws IOException {
        var seeds = new ArrayList<byte[]>();
        for (var each : composeTexts()) {
            seeds.add(behind("A=1\nB=\"${A}\"\n\0" + each, seeds.size() % 8));
        }
        for (var file :
                List.of(
                        "env_file: a.env",
                        "env_file: [a.env, b.env]",
                        "env_file:\n      - path: a\n        required: false\n        format: raw",
                        "environment:\n      - A\n      - B=${A:-x}\n      - C=$$")) {
            var text = "services:\n  kestra:\n    image: kestra/kestra\n    " + file + "\n";
            seeds.add(behind("A='x'\nC=${B:?no}\n\0" + text, seeds.size() % 8));
        }
        return seeds;
    }

    private static List<String> composeTexts() throws IOException {
        var all = new ArrayList<>(texts("compose"));
        for (var each : lines("compose-environment-cases.jsonl")) {
            all.add(each.get("yaml").asString());
        }
        for (var file : List.of("environment.txt", "env-file.txt")) {
            for (var part :
                    read(RESOURCES.resolve("patch").resolve(file)).split("===.*\n|--->\n")) {
                all.add("services:\n  kestra:\n    image: kestra/kestra:latest\n" + part);
            }
        }
        return all;
    }

    static List<byte[]> exchange() throws IOException {
        var seeds = new ArrayList<byte[]>();
        Stream.of(secretLines(), json(), compose())
                .flatMap(List::stream)
                .forEach(
                        each ->
                                seeds.add(
                                        behind(
                                                new String(each, StandardCharsets.UTF_8),
                                                seeds.size() % 256)));
        return seeds;
    }

    /// A text behind some bytes that say what to do with it.
    static byte[] behind(String text, int... bytes) {
        var out = new ByteArrayOutputStream();
        for (var each : bytes) {
            out.write(each);
        }
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static List<JsonNode> lines(String name) throws IOException {
        var json = JsonMapper.builder().build();
        return Files.readAllLines(SAMPLES.resolve(name)).stream()
                .map(json::readTree)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> texts(String folder) throws IOException {
        var texts = new ArrayList<String>();
        try (var files = Files.list(SAMPLES.resolve(folder))) {
            for (var each : files.sorted().toList()) {
                texts.add(read(each));
            }
        }
        return texts;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
