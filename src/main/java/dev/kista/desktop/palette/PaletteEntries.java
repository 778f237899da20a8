package dev.kista.desktop.palette;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.CommandMenu;
import dev.kista.desktop.action.Commands;
import dev.kista.model.Messages;

import javafx.scene.input.KeyCombination;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the commands that answer what was typed: first what can be done, in it the best match, and
/// among equals what was done last.
final class PaletteEntries {
    private final Commands commands;
    private final Messages messages;

    PaletteEntries(Commands commands, Messages messages) {
        this.commands = commands;
        this.messages = messages;
    }

    /// What cannot be done at the moment is listed only if it was asked for.
    ///
    /// @param recent the commands done last, the latest first
    List<PaletteEntry> of(String typed, List<Command> recent) {
        return Arrays.stream(CommandMenu.values())
                .flatMap(menu -> entries(menu, typed))
                .filter(each -> each.possible() || !typed.isBlank())
                .sorted(order(recent))
                .toList();
    }

    private Stream<PaletteEntry> entries(CommandMenu menu, String typed) {
        var title = menu.title(messages);
        return menu.commands()
                .filter(each -> each != Command.COMMAND_PALETTE)
                .flatMap(each -> entry(each, title, typed).stream());
    }

    private Optional<PaletteEntry> entry(Command command, String menu, String typed) {
        var words = commands.text(command).get();
        return PaletteMatch.of(typed, words)
                .map(
                        match ->
                                new PaletteEntry(
                                        command,
                                        words,
                                        menu,
                                        command.accelerator()
                                                .map(KeyCombination::getDisplayText)
                                                .orElse(""),
                                        commands.enabled(command).get(),
                                        match));
    }

    private static Comparator<PaletteEntry> order(List<Command> recent) {
        return Comparator.comparing((PaletteEntry each) -> !each.possible())
                .thenComparing(each -> -each.match().score())
                .thenComparing(each -> rank(each.command(), recent));
    }

    private static int rank(Command command, List<Command> recent) {
        var rank = recent.indexOf(command);
        return rank < 0 ? recent.size() : rank;
    }
}
