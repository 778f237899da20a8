package dev.kista.store.kdbx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.SecretValue;

import org.junit.jupiter.api.Test;

import java.util.List;

class EntryFieldsTest {
    private static EntryExtras extras(EntryPart... parts) {
        return new EntryExtras(List.of(), List.of(parts), null);
    }

    private static EntryPart plain(String name, String text) {
        return new EntryPart.Plain(name, StringForm.PLAIN, text);
    }

    private static EntryPart masked(String name, String text) {
        return new EntryPart.Masked(name, StringForm.MASKED, SecretValue.ofText(text));
    }

    private static EntryPart kept(String name, String text) {
        return new EntryPart.Kept(Raw.Element.text(name, text));
    }

    private static boolean isSame(EntryExtras one, EntryExtras other) {
        return EntryFields.of(one).saysTheSameAs(EntryFields.of(other));
    }

    @Test
    void anEmptyFieldIsAsGoodAsNone() {
        assertTrue(isSame(extras(), extras(plain("UserName", ""), kept("IconID", "0"))));
        assertTrue(isSame(extras(), extras(kept("AutoType", "whatever a program writes"))));
    }

    @Test
    void anotherValueIsAnotherState() {
        assertFalse(isSame(extras(plain("URL", "a")), extras(plain("URL", "b"))));
        assertFalse(isSame(extras(masked("PIN", "1")), extras(masked("PIN", "2"))));
        assertTrue(isSame(extras(masked("PIN", "1")), extras(masked("PIN", "1"))));
        assertFalse(isSame(extras(), extras(kept("IconID", "7"))));
    }

    @Test
    void changesOfDifferentFieldsAreBothTaken() {
        var base = extras(plain("UserName", "me"), plain("URL", "old"), plain("Gone", "x"));
        var newer = extras(plain("UserName", "you"), plain("URL", "old"), plain("Gone", "x"));
        var older = extras(plain("UserName", "me"), plain("URL", "new"), masked("PIN", "1"));
        assertEquals(
                List.of(plain("UserName", "you"), plain("URL", "new"), masked("PIN", "1")),
                EntryFields.threeWay(base, newer, older));
    }

    @Test
    void theNewerSideWinsWhereBothChangedOneField() {
        var newer = extras(plain("URL", "newer"));
        assertSame(
                newer.parts(),
                EntryFields.threeWay(
                        extras(plain("URL", "base")), newer, extras(plain("URL", "older"))));
    }
}
