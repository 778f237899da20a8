package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.SecretHeap;
import dev.kista.store.kdbx.KdbxFixture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/// What Kista does not understand of a file survives every save: elements, attributes, their order,
/// header fields, attachments.
class ForeignContentTest {
    private static final String SLUG = "<Item><Key>kista.slug</Key><Value>[^<]*</Value></Item>";

    private final KdbxVaultStore store = new KdbxVaultStore();

    @TempDir Path folder;
    private Path path;
    private String before;

    @BeforeEach
    void makesAForeignFile() throws IOException {
        path = folder.resolve("foreign.kdbx");
        fixture().write(path);
        before = KdbxFixture.xml(path, "pw");
    }

    @Test
    void aSaveWithoutEditsKeepsEveryElementAndAttribute() throws IOException {
        save(UnaryOperator.identity());
        assertSameXml(without(before));
    }

    @Test
    void aSecondSaveKeepsThemToo() throws IOException {
        save(UnaryOperator.identity());
        save(UnaryOperator.identity());
        assertSameXml(without(before));
    }

    @Test
    void editingOneValueLeavesAllTheRest() throws IOException {
        save(vault -> Vaults.edit(vault, "", "TOKEN", each -> Vaults.valued(each, "second")));
        assertSameXml(without(before).replace(">Zmlyc3Q=<", ">c2Vjb25k<"));
    }

    @Test
    void keepsHeaderFieldsAndAttachments() throws IOException {
        var fields = KdbxFixture.furtherFields(path);
        save(vault -> vault.withName("other"));
        assertEquals(List.of("12=public", "99=inner", "1:loose", "1:one", "1:old"), fields);
        assertEquals(fields, KdbxFixture.furtherFields(path));
    }

    @Test
    void anAttachmentThatNothingRefersToAnyMoreIsGone() throws IOException {
        save(vault -> Vaults.edit(vault, "", "No valid key!", each -> each.withHistory(List.of())));
        assertEquals(
                List.of("12=public", "99=inner", "1:loose", "1:one"),
                KdbxFixture.furtherFields(path));
    }

    @Test
    void aNameThatIsNoKeyIsShownAsItIs() throws IOException {
        try (var heap = new SecretHeap();
                var file = store.open(path, Vaults.password("pw"), heap)) {
            var secret = Vaults.find(file.vault(), "", "No valid key!");
            assertEquals("No valid key!", secret.key().text());
            assertEquals("päss", secret.value().text());
            assertEquals("geheime Notiz", secret.description());
            assertEquals("[drei, eins, zwei]", secret.tags().toString());
        }
    }

    @Test
    void keepsThePrefixesOfNames() throws IOException {
        save(UnaryOperator.identity());
        var xml = KdbxFixture.xml(path, "pw");
        assertTrue(
                xml.contains("<Meta vendor:tab=\"a&#x9;b&#xA;c\" xmlns:vendor=\"urn:vendor\">"),
                xml);
        assertTrue(xml.contains("<vendor:Own vendor:x=\"1\"></vendor:Own>"), xml);
    }

    @Test
    void theNewTagsReplaceTheOldText() throws IOException {
        save(
                vault ->
                        Vaults.edit(
                                vault, "", "No valid key!", each -> Vaults.tagged(each, "b", "a")));
        assertTrue(KdbxFixture.xml(path, "pw").contains("<Tags>a;b</Tags>"));
    }

    private static KdbxFixture fixture() throws IOException {
        return new KdbxFixture(foreignXml())
                .binaries(utf8("loose"), utf8("one"), utf8("old"))
                .outerField(12, utf8("public"))
                .innerField(99, utf8("inner"));
    }

    private void save(UnaryOperator<dev.kista.model.Vault> edit) throws IOException {
        try (var heap = new SecretHeap();
                var file = store.open(path, Vaults.password("pw"), heap)) {
            file.save(edit.apply(file.vault()));
        }
    }

    /// Compares element by element, so that a failure shows the place and not the whole document.
    private void assertSameXml(String expected) throws IOException {
        var lines = expected.split("(?<=>)(?=<)");
        var saved = without(KdbxFixture.xml(path, "pw")).split("(?<=>)(?=<)");
        for (var i = 0; i < Math.min(lines.length, saved.length); i++) {
            assertEquals(lines[i], saved[i], "after " + lines[Math.max(0, i - 1)]);
        }
        assertEquals(lines.length, saved.length);
    }

    /// What a save changes on purpose.
    private static String without(String xml) {
        return xml.replaceAll(SLUG, "")
                .replaceAll("<Generator>[^<]*</Generator>", "")
                .replaceAll(">\\s+<", "><");
    }

    private static String foreignXml() throws IOException {
        try (var in = ForeignContentTest.class.getResourceAsStream("foreign.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
