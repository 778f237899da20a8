package dev.kista.desktop.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.NodeTree;
import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.Messages;

import javafx.css.PseudoClass;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class PaletteCellTest {
    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final Commands commands = new Commands(messages);

    @Test
    void showsTheLettersThatWereFound() {
        commands.on(Command.COPY_VALUE, () -> {});
        FxThread.run(
                () -> {
                    var cell = cell("val");
                    var hits =
                            NodeTree.all(cell.getGraphic(), Text.class).stream()
                                    .filter(each -> each.getStyleClass().contains("hit"))
                                    .map(Text::getText)
                                    .toList();
                    assertEquals(List.of("val"), hits);
                    var words =
                            String.join(
                                    "",
                                    NodeTree.words(
                                            NodeTree.only(cell.getGraphic(), TextFlow.class)));
                    assertEquals(
                            commands.text(Command.COPY_VALUE).get(), words, "no letter is lost");
                });
    }

    @Test
    void saysWhatCannotBeDoneNow() {
        FxThread.run(
                () -> {
                    var cell = cell("copy value");
                    assertTrue(NodeTree.words(cell.getGraphic()).contains("not now"));
                    assertEquals(
                            commands.text(Command.COPY_VALUE).get() + ", not possible now",
                            cell.getAccessibleText());
                    assertTrue(
                            cell.getPseudoClassStates()
                                    .contains(PseudoClass.getPseudoClass("impossible")));
                });
    }

    @Test
    void leavesNothingBehindWhenItIsEmptied() {
        FxThread.run(
                () -> {
                    var cell = cell("copy value");
                    cell.updateItem(null, true);
                    assertNull(cell.getGraphic());
                    assertNull(cell.getAccessibleText());
                    assertFalse(
                            cell.getPseudoClassStates()
                                    .contains(PseudoClass.getPseudoClass("impossible")));
                });
    }

    private PaletteCell cell(String typed) {
        var cell = new PaletteCell(new PaletteController(commands, messages), messages);
        var entry =
                new PaletteEntries(commands, messages)
                        .of(typed, List.of()).stream()
                                .filter(each -> each.command() == Command.COPY_VALUE)
                                .findFirst()
                                .orElseThrow();
        cell.updateItem(entry, false);
        return cell;
    }
}
