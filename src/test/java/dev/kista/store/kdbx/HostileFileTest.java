package dev.kista.store.kdbx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.SecretHeap;
import dev.kista.model.SecretValue;
import dev.kista.store.kdbx.KdbxException.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;

/// A damaged, truncated or hostile file gives one typed error, quickly.
@Timeout(60)
class HostileFileTest {
    private static final String XML =
            """
            <KeePassFile><Meta><DatabaseName>v</DatabaseName></Meta><Root><Group>
            <UUID>EBESExQVFhcYGRobHB0eHw==</UUID><Name>Root</Name><Entry>
            <UUID>ICEiIyQlJicoKSorLC0uLw==</UUID><String><Key>Title</Key><Value>K</Value></String>
            <String><Key>Password</Key><Value Protected="True">Zmlyc3Q=</Value></String>
            </Entry></Group></Root></KeePassFile>
            """;

    @Test
    void truncationAtEveryLength() throws IOException {
        var file = new KdbxFixture(XML).bytes();
        for (var length = 0; length < file.length; length++) {
            var kind = kindOf(Arrays.copyOf(file, length));
            assertEquals(Kind.TRUNCATED, kind, "cut at " + length);
        }
    }

    @Test
    void everyByteFlipped() throws IOException {
        var file = new KdbxFixture(XML).bytes();
        for (var at = 0; at < file.length; at++) {
            for (var bit : new int[] {0x01, 0x80, 0xff}) {
                var changed = file.clone();
                changed[at] ^= (byte) bit;
                var kind = kindOf(changed);
                assertTrue(expected(at, file).contains(kind), kind + " at " + at);
            }
        }
    }

    /// The signature, the version, the header, its hash, its HMAC, the blocks.
    private static Set<Kind> expected(int at, byte[] file) {
        var header = file.length - afterHeader(file);
        if (at < 8) {
            return EnumSet.of(Kind.NOT_A_VAULT);
        }
        if (at < 12) {
            return EnumSet.of(Kind.UNSUPPORTED, Kind.DAMAGED, Kind.TRUNCATED);
        }
        if (at >= header + 32 && at < header + 64) {
            return EnumSet.of(Kind.WRONG_CREDENTIALS);
        }
        return EnumSet.of(Kind.DAMAGED, Kind.TRUNCATED);
    }

    /// How many bytes follow the header's last field.
    private static int afterHeader(byte[] file) {
        var end = new byte[] {0, 4, 0, 0, 0, '\r', '\n', '\r', '\n'};
        for (var i = 12; i < file.length - end.length; i++) {
            if (Arrays.equals(file, i, i + end.length, end, 0, end.length)) {
                return file.length - i - end.length;
            }
        }
        throw new AssertionError("no end of header");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MAX_VALUE, -1, Integer.MIN_VALUE, 0x00ffffff})
    void everyLengthOfTheHeaderAtItsExtremes(int length) throws IOException {
        var file = new KdbxFixture(XML).bytes();
        for (var at = 13; at < file.length - afterHeader(file); ) {
            var next = at + 5 + Bytes.littleEndian(file).getInt(at);
            var kind = kindOf(withInt(file, at, length));
            assertTrue(EnumSet.of(Kind.DAMAGED, Kind.TRUNCATED).contains(kind), kind + " at " + at);
            at = next;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MAX_VALUE, -1, Integer.MIN_VALUE, 0x00ffffff})
    void theLengthOfABlockAtItsExtremes(int length) throws IOException {
        var file = new KdbxFixture(XML).bytes();
        var at = file.length - afterHeader(file) + 64 + 32;
        assertTrue(
                EnumSet.of(Kind.DAMAGED, Kind.TRUNCATED)
                        .contains(kindOf(withInt(file, at, length))));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MAX_VALUE, -1, Integer.MIN_VALUE, 0x00ffffff})
    void theLengthsOfTheInnerHeaderAtTheirExtremes(int length) throws IOException {
        for (var at : new int[] {1, 10}) {
            var file = new KdbxFixture(XML).content(content -> withInt(content, at, length));
            assertTrue(EnumSet.of(Kind.DAMAGED, Kind.TRUNCATED).contains(kindOf(file.bytes())));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "M, 0000000000000080, TOO_COSTLY",
        "M, 0000004100000000, TOO_COSTLY",
        "M, ffffffffffffffff, TOO_COSTLY",
        "M, 0000000000000000, DAMAGED",
        "I, ffffffffffffffff, TOO_COSTLY",
        "I, ffffff7f00000000, TOO_COSTLY",
        "I, 0000000000000000, DAMAGED",
        "P, 00000000, DAMAGED",
        "P, ffffffff, DAMAGED",
        "P, ffffff00, DAMAGED",
        "V, 20000000, UNSUPPORTED",
        "S, 00, DAMAGED",
        "$UUID, 00, DAMAGED",
        "$UUID, 00000000000000000000000000000000, UNSUPPORTED"
    })
    void aKeyDerivationThatWouldTakeTooMuch(String name, String hex, Kind kind) throws IOException {
        var value = HexFormat.of().parseHex(hex);
        var file = new KdbxFixture(XML).claiming(name, value).bytes();
        assertEquals(kind, kindOf(file));
    }

    /// The header is authentic up to its hash, which needs no key.
    @ParameterizedTest
    @ValueSource(ints = {Integer.MAX_VALUE, -1, Integer.MIN_VALUE, 0x00ffffff, 0})
    void everyLengthOfTheKeyDerivationsParametersAtItsExtremes(int length) throws IOException {
        var file = new KdbxFixture(XML).bytes();
        var start = indexOf(file, "$UUID") - 4;
        var end = file.length - afterHeader(file);
        for (var at = start; Bytes.littleEndian(file).get(at - 1) != 0; ) {
            var afterName = at + 4 + Bytes.littleEndian(file).getInt(at);
            for (var each : new int[] {at, afterName}) {
                var changed = withInt(file, each, length);
                System.arraycopy(Crypto.sha256(Arrays.copyOf(changed, end)), 0, changed, end, 32);
                var kind = kindOf(changed);
                assertTrue(
                        EnumSet.of(
                                        Kind.DAMAGED,
                                        Kind.TRUNCATED,
                                        Kind.UNSUPPORTED,
                                        Kind.WRONG_CREDENTIALS)
                                .contains(kind),
                        kind + " at " + each);
            }
            at = afterName + 4 + Bytes.littleEndian(file).getInt(afterName) + 1;
        }
    }

    @Test
    void tooManyRoundsOfAes() throws IOException {
        var file = new KdbxFixture(XML).aesRounds(100).claiming("R", Bytes.ofLong(1L << 40));
        assertEquals(Kind.TOO_COSTLY, kindOf(file.bytes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DatabaseName", "Unknown", "Binaries"})
    void aDecompressionBomb(String element) throws IOException {
        var open = "<KeePassFile><Meta><" + element + ">";
        var file =
                new KdbxFixture(XML)
                        .content(
                                content ->
                                        KdbxFixture.withXml(
                                                content, open + "x".repeat(80 * 1024 * 1024)))
                        .bytes();
        assertTrue(file.length < 1024 * 1024);
        assertEquals(Kind.TOO_COSTLY, kindOf(file));
    }

    @Test
    void billionsOfLaughs() throws IOException {
        var bomb =
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                        + XML.replace(">v<", ">&b;<");
        assertEquals(Kind.DAMAGED, kindOf(withXml(bomb)));
    }

    @Test
    void readsNoOtherFile() throws IOException {
        var bomb =
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                        + XML.replace(">v<", ">&a;<");
        assertEquals(Kind.DAMAGED, kindOf(withXml(bomb)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Group", "Unknown", "History"})
    void tenThousandLevels(String element) throws IOException {
        var deep = XML.replace("<Name>Root</Name>", ("<" + element + ">").repeat(10_000));
        assertEquals(Kind.TOO_COSTLY, kindOf(withXml(deep)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<KeePassFile/>",
                "<KeePassFile><Root/></KeePassFile>",
                "<Other/>",
                "no xml at all",
                "<KeePassFile><Root><Group/><Group/></Root></KeePassFile>",
                "<KeePassFile><Root><Group><UUID>?</UUID></Group></Root></KeePassFile>",
                "<KeePassFile><Root><Group><Name><b/></Name></Group></Root></KeePassFile>",
                "<KeePassFile><Root><Group><Entry><String><Key>Password</Key><Value"
                    + " Protected=\"True\">*</Value></String></Entry></Group></Root></KeePassFile>",
                "<KeePassFile><Root><Group></Root></KeePassFile>",
                "<KeePassFile><Root><Group/></Root></KeePassFile><KeePassFile/>"
            })
    void contentOfAnotherForm(String xml) throws IOException {
        assertEquals(Kind.DAMAGED, kindOf(withXml(xml)));
    }

    @Test
    void contentThatIsNoUtf8() throws IOException {
        var file =
                new KdbxFixture(XML)
                        .content(
                                content -> {
                                    var at = indexOf(content, ">v<") + 1;
                                    content[at] = (byte) 0xC3;
                                    return content;
                                });
        assertEquals(Kind.DAMAGED, kindOf(file.bytes()));
    }

    @Test
    void contentThatIsNotCompressedAsItSays() throws IOException {
        var file = new KdbxFixture(XML).uncompressed().bytes();
        var claiming = new KdbxFixture(XML).bytes();
        assertTrue(file.length != claiming.length);
        assertEquals("v", nameOf(file));
    }

    @Test
    void somethingBehindTheLastBlock() throws IOException {
        var file = new KdbxFixture(XML).bytes();
        assertEquals(Kind.DAMAGED, kindOf(Arrays.copyOf(file, file.length + 1)));
    }

    private static String nameOf(byte[] file) throws IOException {
        try (var heap = new SecretHeap();
                var password = SecretValue.ofText(KdbxFixture.PASSWORD);
                var key = CompositeKey.of(password, null)) {
            var content =
                    new KdbxReader(ReadLimits.DEFAULT)
                            .read(new ByteArrayInputStream(file), key, heap);
            content.key().close();
            return content.vault().name();
        }
    }

    private static Kind kindOf(byte[] file) {
        return assertThrows(KdbxException.class, () -> nameOf(file)).kind();
    }

    private static byte[] withXml(String xml) throws IOException {
        return new KdbxFixture(XML).content(content -> KdbxFixture.withXml(content, xml)).bytes();
    }

    private static int indexOf(byte[] content, String text) {
        return new String(content, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    private static byte[] withInt(byte[] bytes, int at, int value) {
        var changed = bytes.clone();
        Bytes.littleEndian(changed).putInt(at, value);
        return changed;
    }
}
