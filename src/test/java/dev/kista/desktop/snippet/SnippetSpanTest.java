package dev.kista.desktop.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.stream.Stream;

class SnippetSpanTest {
    @Test
    void showsItsRoleAndNotItsText() {
        assertEquals("VALUE", new SnippetSpan("hunter2", SnippetSpan.Role.VALUE).toString());
    }

    @Test
    void givesEachRoleAColourOfItsOwn() {
        var classes =
                Stream.of(SnippetSpan.Role.values()).map(SnippetSpan.Role::styleClass).distinct();
        assertEquals(SnippetSpan.Role.values().length, classes.count());
    }
}
