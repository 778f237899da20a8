package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.NamespacePath;

import org.junit.jupiter.api.Test;

class WordsCellTest {
    private final SampleVault sample = new SampleVault().secret("a", "KEY", "v", "one\ntwo");

    @Test
    void showsWordsOnOneLineAndTheWholeInItsTooltip() {
        FxThread.run(
                () -> {
                    var cell = new WordsCell(SecretRow::description, SecretRow::description);
                    cell.updateItem(row(), false);
                    assertEquals("one two", cell.getText());
                    assertEquals("one\ntwo", cell.getTooltip().getText());
                });
    }

    @Test
    void hasNoTooltipWhereThereIsNothingToSay() {
        FxThread.run(
                () -> {
                    var cell = new WordsCell(SecretRow::keyText, row -> "");
                    cell.updateItem(row(), false);
                    assertEquals("KEY", cell.getText());
                    assertNull(cell.getTooltip());
                });
    }

    @Test
    void leavesNothingBehindWhenItIsEmptied() {
        FxThread.run(
                () -> {
                    var cell = new WordsCell(SecretRow::keyText, SecretRow::keyText);
                    cell.updateItem(row(), false);
                    cell.updateItem(null, true);
                    assertNull(cell.getText());
                    assertNull(cell.getTooltip());
                });
    }

    private SecretRow row() {
        return SecretRow.of(
                sample.secretAt("a", "KEY"), NamespacePath.of("a"), false, sample.now());
    }
}
