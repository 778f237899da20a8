package dev.kista.codec.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.ProblemTable;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

class PropertiesReaderTest {
    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(
                        "a",
                        "b",
                        "key",
                        "=",
                        ":",
                        " ",
                        "\t",
                        "\f",
                        "\n",
                        "\r",
                        "\r\n",
                        "\\",
                        "\\\n",
                        "\\\r\n",
                        "\\\r",
                        "#",
                        "!",
                        "\\u0041",
                        "\\u00e9",
                        "\\u",
                        "\\uuuu",
                        "\\u00g0",
                        "\\u0661",
                        "\\t",
                        "\\n",
                        "\\=",
                        "\\:",
                        "\\ ",
                        "\\#",
                        "é",
                        "😀",
                        "\u0085",
                        "\u00A0",
                        "\uFEFF",
                        "value",
                        "\nkey=",
                        "\n  ",
                        "\n#x\\\n")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 20_000)
    void readsWhatJavaReads(@ForAll("files") String text) throws IOException {
        assertEquals(java(text), kista(text));
    }

    private static Map<String, String> java(String text) throws IOException {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            return Map.of("refused", "");
        }
        var result = new TreeMap<String, String>();
        properties.forEach((key, value) -> result.put((String) key, (String) value));
        // A key without a text is no key to Kista, which says so.
        result.remove("");
        return result;
    }

    private static Map<String, String> kista(String text) {
        var reading = PropertiesReader.read(text);
        if (reading.problems().stream().anyMatch(each -> each.code().equals("properties.escape"))) {
            return Map.of("refused", "");
        }
        var result = new TreeMap<String, String>();
        reading.secrets().forEach(each -> result.put(each.key(), each.value()));
        return result;
    }

    @Test
    void saysWhereEachStands() {
        var reading =
                PropertiesReader.read(
                        """
                        # c
                        db.user = ann
                          db.password: a\\
                             b\\tc

                        ! c
                        EMPTY
                        = x
                        """);
        assertEquals(
                "db.user=ann\ndb.password=ab\\tc\nEMPTY=", ProblemTable.secrets(reading.secrets()));
        assertEquals(3, reading.secrets().get(1).at().line());
        assertEquals(3, reading.secrets().get(1).at().column());
        assertEquals(7, reading.secrets().get(2).at().line());
        assertEquals("E key.empty @8:1", ProblemTable.of(reading.problems()));
    }

    @Test
    void refusesTheFileForABrokenEscapeAsJavaDoes() {
        var reading = PropertiesReader.read("a=b\nc=\\u12");
        assertEquals(0, reading.secrets().size());
        assertEquals("E properties.escape@2:3", ProblemTable.of(reading.problems()));
    }
}
