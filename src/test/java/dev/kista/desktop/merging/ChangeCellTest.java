package dev.kista.desktop.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.Messages;
import dev.kista.model.NamespacePath;
import dev.kista.store.merge.MergeChange;

import javafx.css.PseudoClass;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

class ChangeCellTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    @ParameterizedTest
    @EnumSource(MergeChange.Kind.class)
    void saysEachChangeInWordsAndMarksWhatAPersonShouldLookAt(MergeChange.Kind kind) {
        FxThread.run(
                () -> {
                    var change =
                            new MergeChange(
                                    kind, NamespacePath.of("company.team"), "TOKEN", "company");
                    var cell = new ChangeCell(MESSAGES);
                    cell.updateItem(change, false);
                    assertEquals(change.words(MESSAGES), cell.getText());
                    assertEquals(kind.isProblem(), cell.getPseudoClassStates().contains(PROBLEM));
                    assertNotNull(cell.getGraphic());
                });
    }

    @Test
    void leavesNothingBehindWhenItIsEmptied() {
        FxThread.run(
                () -> {
                    var cell = new ChangeCell(MESSAGES);
                    cell.updateItem(
                            new MergeChange(
                                    MergeChange.Kind.DOUBLED, NamespacePath.of("a"), "K", null),
                            false);
                    cell.updateItem(null, true);
                    assertNull(cell.getText());
                    assertNull(cell.getGraphic());
                    assertFalse(cell.getPseudoClassStates().contains(PROBLEM));
                });
    }

    @Test
    void tellsAdditionsFromDeletionsByTheirSigns() {
        FxThread.run(
                () -> {
                    var icons = new HashSet<String>();
                    for (var kind :
                            List.of(
                                    MergeChange.Kind.ADDED,
                                    MergeChange.Kind.DELETED,
                                    MergeChange.Kind.MOVED)) {
                        var cell = new ChangeCell(MESSAGES);
                        cell.updateItem(
                                new MergeChange(kind, NamespacePath.of("a"), "K", "b"), false);
                        icons.add(((FontIcon) cell.getGraphic()).getIconLiteral());
                    }
                    assertEquals(3, icons.size());
                });
    }
}
