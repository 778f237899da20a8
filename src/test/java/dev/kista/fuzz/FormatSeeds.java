package dev.kista.fuzz;

import dev.kista.codec.Format;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.exchange.SecretWriter;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.codec.exchange.Written;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Inputs of one format: its cases of the corpus, and what Kista itself writes.
final class FormatSeeds {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final List<PlainSecret> SECRETS =
            List.of(
                    PlainSecret.of("A", "value"),
                    PlainSecret.of("B_2", " # $x: \"'\\\n\t\u00e9\ud83d\ude00"),
                    PlainSecret.of("EMPTY", ""));

    private FormatSeeds() {}

    static FuzzTarget.Start of(Format format) {
        return () -> {
            var seeds = new ArrayList<byte[]>();
            cases(format).forEach(each -> seeds.add(Seeds.behind(each)));
            for (var clear : List.of(false, true)) {
                var options = WriteOptions.PLAIN.withStringData(clear);
                if (Format.writable().contains(format)
                        && new SecretWriter().write(SECRETS, format, options)
                                instanceof Written.Text text) {
                    seeds.add(Seeds.behind(text.text()));
                }
            }
            return seeds;
        };
    }

    private static List<String> cases(Format format) throws IOException {
        var file = CORPUS.resolve(format.id() + ".yaml");
        var texts = new ArrayList<String>();
        collect(
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)),
                texts);
        return texts;
    }

    /// Every `input` wherever it stands.
    private static void collect(Object node, List<String> texts) {
        switch (node) {
            case Map<?, ?> map -> {
                if (map.get("input") instanceof String input) {
                    texts.add(input);
                }
                map.values().forEach(each -> collect(each, texts));
            }
            case List<?> list -> list.forEach(each -> collect(each, texts));
            case null, default -> {}
        }
    }
}
