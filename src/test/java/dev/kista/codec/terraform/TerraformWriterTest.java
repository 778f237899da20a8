package dev.kista.codec.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kista.codec.NamedValue;
import dev.kista.codec.ProblemTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class TerraformWriterTest {
    private static final List<String> PIECES =
            List.of(
                    "a", "B", " ", "\t", "\n", "\r", "'", "\"", "\\", "$", "$$", "${", "${x}", "%{",
                    "%%{", "%", "{", "}", "#", "//", "~", "é", "ß", "😀", "\u0001", "\u007F",
                    "\u0085", "\u2028", "\uFEFF", "\uFFFE", "\\n", "\\u0041", "EOT");

    @TempDir Path folder;

    @Test
    void writesAResourceForEachSecret() {
        var values =
                List.of(new NamedValue("DB_PASSWORD", "a\"${b}\n"), new NamedValue("TOKEN", "é%"));
        assertEquals(
                """
                resource "kestra_namespace_secret" "db_password" {
                  namespace    = "company.team"
                  secret_key   = "DB_PASSWORD"
                  secret_value = "a\\"$${b}\\n"
                }

                resource "kestra_namespace_secret" "token" {
                  namespace    = "company.team"
                  secret_key   = "TOKEN"
                  secret_value = "é%"
                }
                """,
                new TerraformWriter(Optional.of("company.team")).text(values));
    }

    @Test
    void letsTerraformAskForANamespaceThatIsNotKnown() {
        assertEquals(
                """
                variable "namespace" {
                  type = string
                }

                resource "kestra_namespace_secret" "a" {
                  namespace    = var.namespace
                  secret_key   = "A"
                  secret_value = "x"
                }
                """,
                new TerraformWriter(Optional.empty()).text(List.of(new NamedValue("A", "x"))));
    }

    @Test
    void refusesWhatTerraformOrKestraWouldNotKeep() {
        var values =
                List.of(
                        new NamedValue("E", ""),
                        new NamedValue("N", "e\u0301"),
                        new NamedValue("Z", "\0"));
        assertEquals(
                "E terraform.empty E\nE terraform.not-normal N\nE env.write-nul Z",
                ProblemTable.of(new TerraformWriter(Optional.empty()).check(values)));
    }

    /// Where it is installed, Terraform itself works out every text, and finds nothing to format.
    @Test
    void terraformReadsEveryText() throws Exception {
        var program = program();
        assumeTrue(program.isPresent(), "terraform is not installed");
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var values = new ArrayList<NamedValue>();
        while (values.size() < 400) {
            var value =
                    Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                            .limit(1 + random.nextInt(8))
                            .collect(Collectors.joining());
            values.add(new NamedValue("K" + values.size(), value));
        }
        var writer = new TerraformWriter(Optional.of("a"));
        assertEquals("", ProblemTable.of(writer.check(values)));
        var text = writer.text(values);
        var literals =
                text.lines()
                        .filter(each -> each.startsWith("  secret_value = "))
                        .map(each -> each.substring("  secret_value = ".length()))
                        .map(each -> "base64encode(" + each + ")")
                        .collect(Collectors.joining(", "));
        var answer = run("jsonencode([" + literals + "])\n", program.get(), "console");
        var json = JsonMapper.builder().build();
        var read = new ArrayList<String>();
        json.readTree(json.readTree(answer).asString())
                .forEach(
                        each ->
                                read.add(
                                        new String(
                                                Base64.getDecoder().decode(each.asString()),
                                                StandardCharsets.UTF_8)));
        assertEquals(values.stream().map(NamedValue::value).toList(), read, "seed " + seed);
        assertEquals("", run(text, program.get(), "fmt", "-check", "-diff", "-"));
    }

    private static Optional<String> program() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(each -> Path.of(each, "terraform"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private String run(String input, String... command) throws IOException, InterruptedException {
        var in = Files.writeString(Files.createTempFile(folder, "in", ".tf"), input);
        var out = Files.createTempFile(folder, "out", ".txt");
        var configuration = Files.writeString(folder.resolve("terraform.rc"), "");
        var builder =
                new ProcessBuilder(command)
                        .directory(Files.createTempDirectory(folder, "work").toFile())
                        .redirectInput(in.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("TF_CLI_CONFIG_FILE", configuration.toString());
        builder.environment().put("CHECKPOINT_DISABLE", "1");
        var process = builder.start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "terraform hangs");
        assertEquals(0, process.exitValue());
        return Files.readString(out).strip();
    }
}
