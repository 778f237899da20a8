package dev.kista.codec.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ComposeServicesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{services: {a: {environment: [A]}, b: {environment: [B]}}}|true|1:30 1:53",
                "{services: {a: {environment: [A]}, k: {image: kestra/kestra, environment: [B]}}}"
                        + "|true|1:75",
                "{services: {k: {image: kestra/kestra}, a: {environment: [A]}}}|true|1:57",
                "{services: {}}|true|''",
                "{environment: {A: x}}|false|1:15",
                "{kestra: {image: x, environment: {A: x}}}|false|1:34",
                "{A: x}|false|1:1",
                "[A=x]|false|1:1",
                "x|false|''",
                "{services: x}|false|1:1",
                "{services: [a]}|false|1:1"
            })
    void findsTheBlocksOfAFileOrTheOneThatWasCopied(String yaml, boolean whole, String places) {
        var found = ComposeServices.of(YamlNodes.read(yaml));
        assertEquals(whole, found.wholeFile());
        assertEquals(
                places,
                String.join(
                        " ",
                        found.blocks().stream()
                                .map(YamlNodes::at)
                                .map(each -> each.line() + ":" + each.column())
                                .toList()));
    }

    @Test
    void followsMergesToImageAndEnvironment() {
        var found =
                ComposeServices.of(
                        YamlNodes.read(
                                """
                                x-k: &k {image: kestra/kestra, environment: [A]}
                                services:
                                  k: {<<: *k}
                                  db: {environment: [B]}
                                """));
        assertEquals(1, found.blocks().size());
        assertEquals(1, YamlNodes.at(found.blocks().getFirst()).line());
    }

    @Test
    void looksForACopiedServiceOnlyWhereItStandsAlone() {
        var two = YamlNodes.read("{a: {environment: [A]}, b: x}");
        assertEquals(List.of(two), ComposeServices.of(two).blocks());
    }
}
