package dev.kista.store.kdbx;

import dev.kista.codec.TextBytes;
import dev.kista.model.SecretHeap;
import dev.kista.model.SecretValue;
import dev.kista.model.Vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Vaults and key files.
public final class KdbxFuzz {
    private static final long KIB = 1024L;

    /// So little that an input takes milliseconds.
    private static final ReadLimits LIMITS =
            new ReadLimits(256 * KIB, 512 * KIB, 100, 16 * KIB * KIB, 64);

    /// What cannot be said of a file that was just read and written.
    private static final Set<KdbxException.Kind> MEND =
            EnumSet.of(KdbxException.Kind.NOT_STORABLE, KdbxException.Kind.TOO_COSTLY);

    private static final String XML =
            """
            <?xml version="1.0" encoding="utf-8"?>
            <KeePassFile><Meta><Generator>G</Generator><DatabaseName>v</DatabaseName>
            <HistoryMaxItems>10</HistoryMaxItems><HistoryMaxSize>6291456</HistoryMaxSize>
            <RecycleBinEnabled>True</RecycleBinEnabled>
            <RecycleBinUUID>MDEyMzQ1Njc4OTo7PD0+Pw==</RecycleBinUUID>
            <CustomIcons><Icon><UUID>QDEyMzQ1Njc4OTo7PD0+Pw==</UUID><Data>AAAA</Data></Icon></CustomIcons>
            <CustomData><Item><Key>k</Key><Value>v</Value></Item></CustomData></Meta><Root><Group>
            <UUID>EBESExQVFhcYGRobHB0eHw==</UUID><Name>Root</Name><Notes>n</Notes><IconID>48</IconID>
            <Times><LastModificationTime>AAAAAAAAAAA=</LastModificationTime><Expires>False</Expires>
            <ExpiryTime>2026-01-01T00:00:00Z</ExpiryTime><UsageCount>1</UsageCount></Times>
            <Group><UUID>MDEyMzQ1Njc4OTo7PD0+Pw==</UUID><Name>Recycle Bin</Name></Group><Entry>
            <UUID>ICEiIyQlJicoKSorLC0uLw==</UUID><Tags>a;b,c</Tags><ForegroundColor/>
            <String><Key>Title</Key><Value>K</Value></String>
            <String><Key>Password</Key><Value Protected="True">Zmlyc3Q=</Value></String>
            <String><Key>Notes</Key><Value>&lt;&#65;<![CDATA[x]]></Value></String>
            <Binary><Key>f</Key><Value Ref="0"/></Binary>
            <AutoType><Enabled>True</Enabled></AutoType><History><Entry>
            <UUID>ICEiIyQlJicoKSorLC0uLw==</UUID>
            <String><Key>Title</Key><Value>K</Value></String>
            <String><Key>Password</Key><Value Protected="True">b2xk</Value></String>
            </Entry></History></Entry></Group>
            <DeletedObjects><DeletedObject><UUID>UDEyMzQ1Njc4OTo7PD0+Pw==</UUID>
            <DeletionTime>AAAAAAAAAAA=</DeletionTime></DeletedObject></DeletedObjects></Root></KeePassFile>
            """;

    private KdbxFuzz() {}

    /// The first byte says what is mended before reading: nothing, the hashes and HMACs of the
    /// container, or that and everything up to the compression.
    public static void file(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        var rest = Arrays.copyOfRange(input, 1, input.length);
        try (var password = SecretValue.ofText(KdbxFixture.PASSWORD);
                var composite = CompositeKey.of(password, null);
                var heap = new SecretHeap()) {
            var file = new Resealed(composite, LIMITS).file(rest, input[0] & 3);
            new KdbxReader(LIMITS)
                    .read(new ByteArrayInputStream(file), composite, heap)
                    .key()
                    .close();
        } catch (KdbxException expected) {
            // Whatever its kind: the reader said what is wrong.
        }
    }

    /// Inner header and XML. What was read is written and read again, and then nothing may change
    /// any more.
    public static void content(byte[] input) throws IOException {
        try (var heap = new SecretHeap()) {
            Vault vault;
            try {
                vault = vault(input, heap);
            } catch (KdbxException expected) {
                return;
            }
            try {
                var once = written(vault);
                var twice = written(vault(once, heap));
                if (!unmasked(once).equals(unmasked(twice))) {
                    throw new AssertionError("another content after saving and opening");
                }
            } catch (KdbxException e) {
                if (!MEND.contains(e.kind())) {
                    throw new AssertionError("saved, and not to be opened: " + e.kind(), e);
                }
            }
        }
    }

    public static void keyFile(byte[] input) {
        try (var key = CompositeKey.of(null, input)) {
            key.read(bytes -> bytes.length);
        } catch (KdbxException expected) {
            if (expected.kind() != KdbxException.Kind.KEY_FILE) {
                throw new AssertionError("another kind", expected);
            }
        }
    }

    private static Vault vault(byte[] content, SecretHeap heap) throws IOException {
        var in = new ByteArrayInputStream(content);
        var header = InnerHeader.read(in, heap);
        return ContentReader.read(new XmlInput(in, header.stream(), heap, LIMITS), header, "");
    }

    private static byte[] written(Vault vault) throws IOException {
        var out = new ByteArrayOutputStream();
        var extras = VaultExtras.of(vault.extras());
        var binaries = Binaries.toWrite(vault.root(), extras);
        var stream = InnerHeader.write(out, binaries, extras.innerFields());
        ContentWriter.write(
                new XmlOutput(out, stream), vault, Binaries.numbers(binaries), Instant.EPOCH, null);
        return out.toByteArray();
    }

    /// The XML, its protected texts in the clear and its slug left out.
    private static String unmasked(byte[] content) throws IOException {
        var in = new ByteArrayInputStream(content);
        try (var heap = new SecretHeap()) {
            var stream = InnerHeader.read(in, heap).stream();
            return KdbxFixture.text(KdbxFixture.raw(in.readAllBytes(), stream, heap))
                    .replaceFirst("<Key>kista\\.slug</Key><Value>[^<]*</Value>", "");
        }
    }

    /// The scanner finds what the JDK's parser finds, and refuses what that refuses. Of a
    /// declaration that names no encoding it refuses more: the JDK takes `encoding='UTF/8'`.
    public static void xml(byte[] input) {
        if (TextBytes.decode(input) instanceof TextBytes.Text text) {
            var expected = XmlEvents.byJdk(text.text());
            var found = XmlEvents.byKista(text.text());
            var declared = text.text().startsWith("<?xml") && found.equals(XmlEvents.REFUSED);
            if (!expected.equals(found) && !declared) {
                throw new AssertionError("the scanner finds something else than the JDK's parser");
            }
        }
    }

    public static List<byte[]> xmlSeeds() throws IOException {
        var seeds = new ArrayList<byte[]>();
        for (var each :
                List.of(
                        XML,
                        "<a b='1' c=\"2\"><b/>x&amp;&#65;<![CDATA[<&]]>]] ></a>",
                        "<?xml version='1.0' encoding='UTF-8'?>\n<!-- x --><a\tb='\n'>\r\n</a >",
                        "<a><?b c?>\u00e4\ud83d\ude00</a>")) {
            seeds.add(each.getBytes(StandardCharsets.UTF_8));
        }
        return seeds;
    }

    public static List<byte[]> contentSeeds() throws IOException {
        return List.of(
                fixture().plain(),
                new KdbxFixture(XML).plain(),
                new KdbxFixture("<KeePassFile><Root><Group/></Root></KeePassFile>").plain());
    }

    private static KdbxFixture fixture() {
        return new KdbxFixture(XML)
                .binaries("attached".getBytes(StandardCharsets.UTF_8))
                .innerField(0x77, new byte[] {1, 2, 3});
    }

    public static List<byte[]> fileSeeds() throws IOException {
        return List.of(
                behind(0, fixture().bytes()),
                behind(1, fixture().bytes()),
                behind(1, fixture().uncompressed().aes().bytes()),
                behind(1, fixture().aesRounds(10).outerField(12, new byte[] {0, 1, 0}).bytes()),
                behind(1, fixture().argon2d(64, 1, 2).bytes()),
                behind(2, Resealed.opened(fixture().bytes(), fixture().plain())),
                behind(2, Resealed.opened(fixture().uncompressed().bytes(), fixture().plain())),
                behind(3, Resealed.older(XML.getBytes(StandardCharsets.UTF_8))));
    }

    public static List<byte[]> keyFileSeeds() {
        return List.of(
                new byte[32],
                "0123456789abcdef".repeat(4).getBytes(StandardCharsets.US_ASCII),
                xml("1.00", "<Data>AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=</Data>"),
                xml(
                        "2.0",
                        "<Data Hash=\"630DCD29\">0001020304050607 08090A0B0C0D0E0F"
                                + " 1011121314151617 18191A1B1C1D1E1F</Data>"));
    }

    private static byte[] xml(String version, String data) {
        return ("<?xml version=\"1.0\"?><KeyFile><Meta><Version>"
                        + version
                        + "</Version></Meta><Key>"
                        + data
                        + "</Key></KeyFile>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] behind(int first, byte[] rest) {
        var out = new ByteArrayOutputStream();
        out.write(first);
        out.writeBytes(rest);
        return out.toByteArray();
    }
}
