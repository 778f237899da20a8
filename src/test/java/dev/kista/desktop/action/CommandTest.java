package dev.kista.desktop.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command.Scope;
import dev.kista.model.Messages;

import javafx.scene.input.KeyCombination;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

class CommandTest {
    @ParameterizedTest
    @EnumSource(Command.class)
    void hasWordsInEveryLanguage(Command command) {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertTrue(Messages.in(locale).has(command.messageKey()), command.messageKey());
        }
    }

    @Test
    void worksInTheWholeWindowWhereItHasNoKeys() {
        assertEquals(Scope.WINDOW, Command.ABOUT.scope());
        assertEquals(Optional.empty(), Command.ABOUT.accelerator());
        assertEquals("command.copy-expression", Command.COPY_EXPRESSION.messageKey());
    }

    @Test
    void keysWithoutAModifierBelongToAPartOrAreFunctionKeys() {
        for (var command : Command.values()) {
            var keys = command.accelerator().map(KeyCombination::getName).orElse("Shortcut+");
            assertTrue(
                    command.scope() == Scope.PART
                            || keys.contains("Shortcut")
                            || keys.matches("F\\d+"),
                    command + " would answer while one types: " + keys);
        }
    }
}
