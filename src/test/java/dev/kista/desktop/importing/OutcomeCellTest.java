package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.pictures.FxThread;
import dev.kista.service.exchange.ImportRow;

import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;
import java.util.stream.Stream;

class OutcomeCellTest {
    @ParameterizedTest
    @CsvSource({"NEW, New", "CHANGED, Changed", "SAME, Same", "REFUSED, Refused"})
    void saysTheOutcomeInAWord(ImportRow.Outcome outcome, String word) {
        FxThread.run(
                () -> {
                    var label = OutcomeCell.label(outcome, ImportRows.MESSAGES);
                    assertEquals(word, label.getText());
                    assertTrue(
                            label.getStyleClass()
                                    .contains("outcome-" + word.toLowerCase(Locale.ROOT)));
                });
    }

    @Test
    void givesEachOutcomeAnIconOfItsOwn() {
        FxThread.run(
                () -> {
                    var icons =
                            Stream.of(ImportRow.Outcome.values())
                                    .map(each -> OutcomeLook.icon(each).getIconLiteral())
                                    .distinct();
                    assertEquals(ImportRow.Outcome.values().length, icons.count());
                });
    }

    @Test
    void isEmptyWithoutARow() {
        FxThread.run(
                () -> {
                    var cell = new OutcomeCell(ImportRows.MESSAGES);
                    cell.updateItem(ImportRows.same("A", "v"), false);
                    assertEquals("Same", ((Label) cell.getGraphic()).getText());
                    cell.updateItem(null, true);
                    assertNull(cell.getGraphic());
                });
    }
}
