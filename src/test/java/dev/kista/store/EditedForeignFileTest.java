package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;
import dev.kista.service.EditRefused;
import dev.kista.service.VaultSession;
import dev.kista.store.kdbx.KdbxFixture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A file that KeePassXC made, with everything in it that KeePassXC keeps, and with what neither
/// program knows put in besides: one secret is edited as a user edits it, and all the rest is
/// compared text by text.
class EditedForeignFileTest {
    private static final String PASSWORD = KdbxFixture.PASSWORD;
    private static final String ID = "<UUID>GxRLGNu1QfuxMOtEfwTD/Q==</UUID>";
    private static final String SLUG = "<Item><Key>kista.slug</Key><Value>[^<]*</Value></Item>";
    private static final String TIME = "<%1$s>[^<]*</%1$s>";

    @TempDir Path folder;
    private Path path;
    private String before;

    @BeforeEach
    void takesAFileOfKeePassXc() throws IOException {
        var theirs = folder.resolve("theirs.kdbx");
        var keePassXc = KeePassXc.with(PASSWORD);
        try (var in = getClass().getResourceAsStream("keepassxc.xml")) {
            Files.write(folder.resolve("rich.xml"), in.readAllBytes());
        }
        KeePassXc.run(
                folder,
                PASSWORD,
                List.of("import", "-q", "-p", "rich.xml", "theirs.kdbx"),
                PASSWORD);
        Files.writeString(folder.resolve("notes.txt"), "second");
        keePassXc.run(
                folder,
                List.of(
                        "attachment-import",
                        "-q",
                        "theirs.kdbx",
                        "company/TOKEN",
                        "b.txt",
                        "notes.txt"));
        path = folder.resolve("strange.kdbx");
        new KdbxFixture(strange(KdbxFixture.xml(theirs, PASSWORD)))
                .binaries(attachments(theirs))
                .outerField(12, publicData())
                .innerField(99, utf8("inner"))
                .write(path);
        before = KdbxFixture.xml(path, PASSWORD);
    }

    @Test
    void theFileHoldsWhatTheTestIsAbout() throws IOException {
        for (var each :
                List.of(
                        "<CustomIcons><Icon>",
                        "<AutoType strange",
                        "<Association>",
                        "<Key>own secret</Key>",
                        "<Key>browser</Key>",
                        "<Key>b.txt</Key><Value Ref=",
                        "<CustomIconUUID>",
                        "<Strange><Deep",
                        "<Entry strange=\"yes\">")) {
            assertTrue(before.contains(each), each + " is not in " + before);
        }
        var fields = KdbxFixture.furtherFields(path);
        assertTrue(fields.getFirst().contains("KPXC_PUBLIC"), fields.getFirst());
        assertEquals("99=inner", fields.get(1));
    }

    @Test
    void editingOneSecretLeavesEveryOtherByte() throws IOException, EditRefused {
        var fields = KdbxFixture.furtherFields(path);
        edit("third");
        var after = KdbxFixture.xml(path, PASSWORD);
        var old = entry(before);
        var young = entry(after);
        var historyAt = old.lastIndexOf("</History></Entry>");
        var former = old.substring(0, old.indexOf("<History>")) + "</Entry>";
        assertSame(
                withoutTimes(
                        old.substring(0, historyAt).replaceFirst(">c2Vjb25k<", ">dGhpcmQ=<")
                                + former
                                + "</History></Entry>"),
                withoutTimes(young));
        assertTrue(young.endsWith(former + "</History></Entry>"), young);
        assertSame(rest(before), rest(after));
        assertEquals(fields, KdbxFixture.furtherFields(path));
    }

    @Test
    void keePassXcOpensItAndKnowsTheFormerValue() throws IOException, EditRefused {
        edit("third");
        edit("fourth");
        var export = KeePassXc.with(PASSWORD).run(folder, List.of("export", "-q", "strange.kdbx"));
        assertTrue(export.contains(">fourth<"), export);
        assertTrue(export.contains(">third<"), export);
        assertTrue(export.contains(">second<"), export);
    }

    private void edit(String value) throws IOException, EditRefused {
        var session =
                new VaultSession(
                        new KdbxVaultStore(), path, () -> Instant.parse("2027-01-01T00:00:00Z"));
        try (session) {
            session.unlock(Vaults.password(PASSWORD));
            var secret =
                    session.vault()
                            .namespace(NamespacePath.of("company"))
                            .flatMap(each -> each.secret(new SecretKey("TOKEN")))
                            .orElseThrow();
            session.apply(
                    new VaultEdit.ChangeSecret(
                            secret.id(), null, SecretValue.ofText(value), null, null));
            session.save();
        }
    }

    /// Compares element by element, so that a failure shows the place and not the whole document.
    private static void assertSame(String expected, String found) {
        var lines = expected.split("(?<=>)(?=<)");
        var others = found.split("(?<=>)(?=<)");
        for (var i = 0; i < Math.min(lines.length, others.length); i++) {
            assertEquals(lines[i], others[i], "after " + lines[Math.max(0, i - 1)]);
        }
        assertEquals(lines.length, others.length);
    }

    /// The edited entry with its history.
    private static String entry(String xml) {
        return xml.substring(startOfEntry(xml), endOfEntry(xml));
    }

    /// Everything but the edited entry, and what every save changes on purpose.
    private static String rest(String xml) {
        return (xml.substring(0, startOfEntry(xml)) + xml.substring(endOfEntry(xml)))
                .replaceAll(SLUG, "")
                .replaceAll("<CustomData></CustomData>", "")
                .replaceAll("<Generator>[^<]*</Generator>", "");
    }

    private static int startOfEntry(String xml) {
        return xml.lastIndexOf("<Entry", xml.indexOf(ID));
    }

    private static int endOfEntry(String xml) {
        var end = "</History></Entry>";
        return xml.indexOf(end, startOfEntry(xml)) + end.length();
    }

    /// Without the two times in the head of an entry that an edit sets.
    private static String withoutTimes(String entry) {
        return entry.replaceFirst(TIME.formatted("LastModificationTime"), "")
                .replaceFirst(TIME.formatted("LastAccessTime"), "");
    }

    /// Puts elements and attributes where no program expects any.
    private static String strange(String xml) {
        var element = "<Strange><Deep a=\"&lt;1&gt;\">text &amp; more</Deep>tail<Empty/></Strange>";
        return xml.replaceAll(">\\s+<", "><")
                .replace("<Entry>", "<Entry strange=\"yes\">" + element)
                .replace("<Meta>", "<Meta strange=\"a&#10;b\">" + element)
                .replace("<Times>", "<Times strange=\"1\">" + element)
                .replace("<Group>", "<Group strange=\"2\">" + element)
                .replace("<AutoType>", "<AutoType strange=\"3\">" + element)
                .replace("<Root>", "<Root strange=\"4\">" + element)
                .replace("<Key>own plain</Key>", "<Key strange=\"5\">own plain</Key>")
                .replace("</KeePassFile>", element + "</KeePassFile>");
    }

    /// One text under one name, in the form of the key derivation's parameters.
    private static byte[] publicData() {
        var name = utf8("KPXC_PUBLIC");
        var value = utf8("to be seen by all");
        return ByteBuffer.allocate(2 + 1 + 4 + name.length + 4 + value.length + 1)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0x0100)
                .put((byte) 0x18)
                .putInt(name.length)
                .put(name)
                .putInt(value.length)
                .put(value)
                .put((byte) 0)
                .array();
    }

    private static byte[][] attachments(Path file) throws IOException {
        return KdbxFixture.furtherFields(file).stream()
                .filter(each -> each.matches("(?s)\\d:.*"))
                .map(each -> utf8(each.substring(2)))
                .toArray(byte[][]::new);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
