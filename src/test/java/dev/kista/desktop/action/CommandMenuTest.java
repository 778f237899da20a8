package dev.kista.desktop.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.Messages;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

class CommandMenuTest {
    @Test
    void hasAPlaceForEveryCommandAndOneOnly() {
        var placed =
                Arrays.stream(CommandMenu.values())
                        .flatMap(CommandMenu::commands)
                        .sorted()
                        .toList();
        assertEquals(List.of(Command.values()), placed);
    }

    @Test
    void isTitledWithoutTheMarkOfItsLetter() {
        assertEquals("File", CommandMenu.FILE.title(Messages.in(Locale.ENGLISH)));
    }
}
