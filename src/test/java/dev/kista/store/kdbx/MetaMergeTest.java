package dev.kista.store.kdbx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class MetaMergeTest {
    private static MetaPart icons(Raw... icons) {
        return new MetaPart.Kept(Raw.Element.of("CustomIcons", icons));
    }

    private static Raw icon(String id, String data) {
        return Raw.Element.of("Icon", Raw.Element.text("UUID", id), Raw.Element.text("Data", data));
    }

    private static MetaPart data(Raw... items) {
        return new MetaPart.Kept(Raw.Element.of("CustomData", items));
    }

    private static Raw item(String key, String value, String changed) {
        return Raw.Element.of(
                "Item",
                Raw.Element.text("Key", key),
                Raw.Element.text("Value", value),
                Raw.Element.text("LastModificationTime", TimeText.of(Instant.parse(changed))));
    }

    @Test
    void keepsTheIconsOfBothSides() {
        var ours = List.of(icons(icon("a", "1")));
        var theirs = List.of(icons(icon("a", "1"), icon("b", "2")));
        assertEquals(
                List.of(icons(icon("a", "1"), icon("b", "2"))), MetaMerge.merged(ours, theirs));
    }

    @Test
    void theNewerItemOfCustomDataWins() {
        var older = item("k", "old", "2026-01-01T00:00:00Z");
        var newer = item("k", "new", "2026-01-02T00:00:00Z");
        assertEquals(
                List.of(data(newer)), MetaMerge.merged(List.of(data(older)), List.of(data(newer))));
        var ours = List.of(data(newer));
        assertSame(ours, MetaMerge.merged(ours, List.of(data(older))));
    }

    @Test
    void takesNoSlugFromTheOtherSide() {
        List<MetaPart> ours = List.of();
        var theirs = List.of(data(item(Slug.NAME, "x", "2026-01-01T00:00:00Z")));
        assertSame(ours, MetaMerge.merged(ours, theirs));
    }

    @Test
    void keepsOurOwnOfWhatBothHave() {
        MetaPart ours = new MetaPart.Kept(Raw.Element.text("Color", "#ff0000"));
        MetaPart theirs = new MetaPart.Kept(Raw.Element.text("Color", "#00ff00"));
        assertEquals(List.of(ours), MetaMerge.merged(List.of(ours), List.of(theirs)));
        assertEquals(List.of(theirs), MetaMerge.merged(List.of(), List.of(theirs)));
    }
}
