package dev.kista.desktop.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.model.Messages;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class PaletteEntriesTest {
    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final Commands commands = new Commands(messages);
    private final PaletteEntries entries = new PaletteEntries(commands, messages);

    @Test
    void listsWhatCanBeDoneAloneWhereNothingIsTyped() {
        commands.on(Command.LOCK, () -> {});
        commands.on(Command.COMMAND_PALETTE, () -> {});
        assertEquals(
                List.of(Command.LOCK),
                found("", List.of()),
                "nobody looks for the palette in the palette");
    }

    @Test
    void listsWhatCannotBeDoneBehindWhatCan() {
        commands.on(Command.COPY_LINE, () -> {});
        var found = entries.of("copy", List.of());
        assertEquals(Command.COPY_LINE, found.getFirst().command());
        assertTrue(found.size() > 1);
        assertTrue(found.stream().skip(1).noneMatch(PaletteEntry::possible));
    }

    @Test
    void putsWhatWasDoneLastFirstAmongEquals() {
        for (var each : List.of(Command.LOCK, Command.SAVE, Command.HEALTH)) {
            commands.on(each, () -> {});
        }
        assertEquals(
                List.of(Command.HEALTH, Command.LOCK, Command.SAVE),
                found("", List.of(Command.HEALTH, Command.LOCK)));
    }

    @Test
    void findsNothingForWhatNoCommandIsCalled() {
        assertEquals(List.of(), entries.of("zebra", List.of()));
    }

    @Test
    void saysInWhichMenuItIsAndWithWhichKeys() {
        commands.on(Command.LOCK, () -> {});
        var entry = entries.of("", List.of()).getFirst();
        assertEquals("Lock", entry.words());
        assertEquals("Vault", entry.menu());
        assertEquals("Ctrl+L", entry.keys());
    }

    private List<Command> found(String typed, List<Command> recent) {
        return entries.of(typed, recent).stream().map(PaletteEntry::command).toList();
    }
}
