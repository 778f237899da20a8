package dev.kista.codec.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Carried;
import dev.kista.codec.Format;
import dev.kista.codec.PlainSecret;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/// Every target's own consumer reads what Kista wrote, for values of every awkward kind: unchanged,
/// or refused before.
class RealConsumersTest {
    private static final int VALUES = 1500;
    private static final List<String> PIECES =
            List.of(
                    "a",
                    "B",
                    "7",
                    " ",
                    "  ",
                    "\t",
                    "\n",
                    "\r",
                    "\r\n",
                    "'",
                    "''",
                    "\"",
                    "`",
                    "\\",
                    "\\\\",
                    "\\n",
                    "$",
                    "$$",
                    "$A",
                    "${A}",
                    "$(A)",
                    "${",
                    "%{",
                    "%{x}",
                    "{{ x }}",
                    "{",
                    "}",
                    "#",
                    " #",
                    "=",
                    ":",
                    ": ",
                    "!",
                    "!!",
                    "%",
                    "&",
                    "*",
                    "~",
                    "|",
                    ">",
                    "-",
                    "- ",
                    ";",
                    ",",
                    "[",
                    "]",
                    "@",
                    "\u0001",
                    "\u0007",
                    "\u001B",
                    "\u007F",
                    "\u0085",
                    "\u00A0",
                    "\u2028",
                    "\u2029",
                    "\u2018",
                    "\u2019",
                    "\u201A",
                    "\u201B",
                    "\uFEFF",
                    "\uFFFE",
                    "\uFDD0",
                    "\uF600",
                    "\uE000",
                    "é",
                    "ß",
                    "😀",
                    "𝄞",
                    "null",
                    "yes",
                    "0123",
                    "1e3",
                    "SECRET_X=YQ==",
                    "\f",
                    "\u000B",
                    "\u001C");

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "SHELL,BASH",
        "SHELL,DASH",
        "FISH,FISH",
        "SYSTEMD,SYSTEMD",
        "DOCKER_ARGS,ARGUMENTS",
        "YAML,YAML_MAPPING",
        "JSON,JSON",
        "PROPERTIES,PROPERTIES",
        "COMPOSE,COMPOSE_MAPPING",
        "COMPOSE_LIST,COMPOSE_LIST",
        "COMPOSE_SERVICE,COMPOSE_SERVICE",
        "KUBERNETES,KUBERNETES_DATA",
        "HELM,HELM"
    })
    void getsEveryValueUnchanged(Format format, RealConsumer consumer) throws Exception {
        consumer.assumeInstalled();
        check(format, consumer, plain());
    }

    @ParameterizedTest
    @CsvSource({"true,KUBERNETES_STRING_DATA", "false,KUBERNETES_DATA"})
    void getsEveryValueFromASecret(boolean stringData, RealConsumer consumer) throws Exception {
        check(Format.KUBERNETES, consumer, plain().withStringData(stringData));
    }

    @ParameterizedTest
    @CsvSource({
        "SHELL,BASH",
        "FISH,FISH",
        "SYSTEMD,SYSTEMD",
        "DOCKER_ARGS,ARGUMENTS",
        "YAML,YAML_MAPPING",
        "JSON,JSON",
        "PROPERTIES,PROPERTIES",
        "COMPOSE,COMPOSE_MAPPING",
        "COMPOSE_LIST,COMPOSE_LIST",
        "COMPOSE_SERVICE,COMPOSE_SERVICE",
        "KUBERNETES,KUBERNETES_DATA",
        "HELM,HELM"
    })
    void getsWhatKestraDecodes(Format format, RealConsumer consumer) throws Exception {
        consumer.assumeInstalled();
        var secrets = secrets(format, WriteOptions.PLAIN.withCarried(Optional.of(Carried.ENCODED)));
        var text =
                write(secrets, format, WriteOptions.PLAIN.withCarried(Optional.of(Carried.ENCODED)))
                        .orElseThrow();
        var got = new TreeMap<String, String>();
        consumer.read(text, folder)
                .forEach(
                        (name, value) ->
                                got.put(
                                        name.substring("SECRET_".length()),
                                        RealConsumer.decoded(value)));
        assertSame(values(secrets), got);
    }

    private void check(Format format, RealConsumer consumer, WriteOptions options)
            throws Exception {
        var secrets = secrets(format, options);
        var text = write(secrets, format, options).orElseThrow();
        assertSame(values(secrets), consumer.read(text, folder));
    }

    private void assertSame(Map<String, String> wanted, Map<String, String> got) {
        assertEquals(wanted.keySet(), got.keySet(), "seed " + seed);
        wanted.forEach(
                (key, value) ->
                        assertEquals(
                                escaped(value),
                                escaped(got.get(key)),
                                () -> key + ", seed " + seed));
    }

    /// Random secrets without those that the format refuses, which must be the fewer.
    private List<PlainSecret> secrets(Format format, WriteOptions options) {
        var result = new ArrayList<PlainSecret>();
        for (var i = 0; i < VALUES; i++) {
            var secret = PlainSecret.of("KISTA_" + i, value());
            if (write(List.of(secret), format, options).isPresent()) {
                result.add(secret);
            }
        }
        assertTrue(result.size() > VALUES * 4 / 5, () -> result.size() + " written, seed " + seed);
        return result;
    }

    private static Optional<String> write(
            List<PlainSecret> secrets, Format format, WriteOptions options) {
        return switch (new SecretWriter().write(secrets, format, options)) {
            case Written.Text text -> Optional.of(text.text());
            case Written.Refused refused -> {
                assertInstanceOf(String.class, refused.problems().getLast().key());
                yield Optional.empty();
            }
        };
    }

    private static WriteOptions plain() {
        return WriteOptions.PLAIN.withCarried(Optional.of(Carried.PLAIN));
    }

    private static Map<String, String> values(List<PlainSecret> secrets) {
        var result = new TreeMap<String, String>();
        secrets.forEach(each -> result.put(each.key(), each.value()));
        return result;
    }

    private String value() {
        var value = new StringBuilder();
        for (var pieces = random.nextInt(12); pieces > 0; pieces--) {
            value.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return value.toString();
    }

    private static String escaped(String value) {
        var result = new StringBuilder();
        value.chars()
                .forEach(
                        c ->
                                result.append(
                                        c >= ' ' && c < 0x7F
                                                ? String.valueOf((char) c)
                                                : "\\u%04x".formatted(c)));
        return result.toString();
    }
}
