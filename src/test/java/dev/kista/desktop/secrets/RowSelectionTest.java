package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.NamespacePath;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

class RowSelectionTest {
    private static final int ROWS = 10;

    private final List<String> heard = new ArrayList<>();
    private final TableView<SecretRow> table = FxThread.call(() -> new TableView<>());
    private final RowSelection selection = new RowSelection(table);

    RowSelectionTest() {
        table.setItems(
                FXCollections.observableArrayList(
                        IntStream.range(0, ROWS).mapToObj(RowSelectionTest::row).toList()));
        selection.setSelectionMode(SelectionMode.MULTIPLE);
        table.setSelectionModel(selection);
        ListChangeListener<Integer> listener =
                change -> {
                    while (change.next()) {
                        heard.add(change.getRemoved() + " -> " + change.getAddedSubList());
                    }
                };
        selection.getSelectedIndices().addListener(listener);
    }

    private static SecretRow row(int number) {
        return new SecretRow(
                new UUID(0, number),
                "KEY_" + number,
                "KEY_" + number,
                true,
                1,
                "",
                new TreeSet<>(),
                Instant.EPOCH,
                null,
                NamespacePath.ROOT,
                false,
                null,
                false,
                Instant.EPOCH);
    }

    @Test
    void selectsRowsOneByOne() {
        selection.select(4);
        selection.select(2);
        assertEquals(List.of(2, 4), selection.getSelectedIndices());
        assertEquals(List.of("KEY_2", "KEY_4"), keys());
        assertEquals(2, selection.getSelectedIndex());
        assertEquals("KEY_2", selection.getSelectedItem().keyText());
        assertEquals(2, table.getFocusModel().getFocusedIndex());
    }

    @Test
    void tellsOnceHowManyRowsEverAreNotSelectedAnyMore() {
        selection.selectAll();
        heard.clear();
        selection.clearAndSelect(0);
        assertEquals(List.of("[0, 1, 2, 3, 4, 5, 6, 7, 8, 9] -> [0]"), heard);
        assertTrue(selection.isSelected(0));
        assertFalse(selection.isSelected(1));
    }

    @Test
    void saysNothingWhereNothingChanges() {
        selection.clearAndSelect(3);
        heard.clear();
        selection.clearAndSelect(3);
        selection.select(-1);
        selection.select(ROWS);
        assertEquals(List.of(), heard);
    }

    @Test
    void selectsARangeUpAndDown() {
        selection.selectRange(5, null, 3, null);
        assertEquals(List.of(3, 4, 5), selection.getSelectedIndices());
        assertEquals(3, selection.getSelectedIndex());
        selection.selectRange(7, 9);
        assertEquals(List.of(3, 4, 5, 7, 8), selection.getSelectedIndices());
        assertEquals(8, selection.getSelectedIndex());
    }

    @Test
    void staysWithinTheRows() {
        selection.selectRange(8, null, 99, null);
        assertEquals(List.of(8, 9), selection.getSelectedIndices());
        selection.selectIndices(50, 1, -1);
        assertEquals(List.of(1, 8, 9), selection.getSelectedIndices());
    }

    @Test
    void keepsTheKeysWhereTheyAreWhenAllIsSelected() {
        selection.clearAndSelect(6);
        selection.selectAll();
        assertEquals(ROWS, selection.getSelectedItems().size());
        assertEquals(6, table.getFocusModel().getFocusedIndex());
        assertEquals(6, selection.getSelectedIndex());
    }

    @Test
    void takesARowOut() {
        selection.selectIndices(1, 2, 3);
        selection.clearSelection(2);
        assertEquals(List.of(1, 3), selection.getSelectedIndices());
        selection.clearSelection();
        assertTrue(selection.isEmpty());
        assertNull(selection.getSelectedItem());
        assertEquals(-1, selection.getSelectedIndex());
    }

    @Test
    void forgetsWithoutAWordWhatStoodInOtherRows() {
        selection.selectAll();
        heard.clear();
        selection.forget();
        assertTrue(selection.isEmpty());
        var wanted = new BitSet();
        wanted.set(2);
        selection.choose(wanted);
        assertEquals(List.of("[] -> [2]"), heard);
    }

    private List<String> keys() {
        return selection.getSelectedItems().stream().map(SecretRow::keyText).toList();
    }
}
