package dev.kista.store.kdbx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.model.SecretHeap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/// The parser says what is wrong to its caller alone, and standard error stays empty.
class XmlParsingTest {
    private static final String KEY_FILE =
            "<KeyFile><Meta><Version>2.0</Version></Meta><Key><Data>%s</Data></Key></KeyFile>";

    private final PrintStream before = System.err;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void listens() {
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void hearsNothing() {
        System.setErr(before);
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<KeePassFile>\u00C3</KeePassFile>",
                "<KeePassFile><\u00FF/></KeePassFile>",
                "<KeePassFile a=\"\u0080\"/>",
                "<KeePassFile/><!-- \u00C3 -->",
                "\u00C3<KeePassFile/>",
                "<?xml version=\"1.0\" encoding=\"\u00FF\"?><KeePassFile/>",
                "<KeePassFile>\u00ED\u00A0\u0080</KeePassFile>"
            })
    void aByteThatIsNoUtf8IsDamage(String latin1) {
        var bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);
        var failure = assertThrows(KdbxException.class, () -> elements(bytes));
        assertEquals(KdbxException.Kind.DAMAGED, failure.kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<KeePassFile>", "<KeePassFile></b>", "<KeePassFile/>x", "<a b>"})
    void anotherMistakeIsDamage(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThrows(KdbxException.class, () -> elements(bytes));
    }

    @Test
    void passesOverAByteOrderMark() throws KdbxException {
        var bytes = "\uFEFF<KeePassFile/>".getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of("KeePassFile"), elements(bytes));
    }

    @Test
    void aKeyFileOfAnyBytesIsHashed() throws KdbxException {
        var random = new Random(7);
        for (var length = 0; length < 300; length++) {
            var content = new byte[length == 32 ? 33 : length];
            random.nextBytes(content);
            assertArrayEquals(Crypto.sha256(content), KeyFile.key(content));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE"})
    void readsAKeyFileWithAByteOrderMark(String charset) throws KdbxException {
        var key = Crypto.random(32);
        var text = KEY_FILE.formatted(HexFormat.of().formatHex(key));
        var marked = charset.equals("UTF-16") ? text : "\uFEFF" + text;
        assertArrayEquals(key, KeyFile.key(marked.getBytes(Charset.forName(charset))));
    }

    private static List<String> elements(byte[] document) throws KdbxException {
        try (var heap = new SecretHeap()) {
            var in =
                    new XmlInput(
                            new ByteArrayInputStream(document),
                            bytes -> {},
                            heap,
                            ReadLimits.DEFAULT);
            var names = new ArrayList<String>();
            in.document(
                    "KeePassFile",
                    name -> {
                        names.add(name);
                        in.children(names::add);
                    });
            return names;
        }
    }
}
