package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.kista.codec.Fix;
import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.desktop.NodeTree;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.service.exchange.ImportRow;

import org.junit.jupiter.api.Test;

import java.util.List;

class ProblemCellTest {
    private static final Problem INVALID =
            Problem.error("import.key-invalid", new Position(12, 1), "my-key", "my-key", "MY_KEY")
                    .withFixes(Fix.RENAME_KEY);

    @Test
    void saysWhereAndWhatAndOffersEachFix() {
        FxThread.run(
                () -> {
                    var words =
                            NodeTree.words(
                                    cell(ImportRows.refused("my-key", INVALID)).getGraphic());
                    assertEquals("Line 12: ", words.get(0));
                    assertEquals(INVALID.words(ImportRows.MESSAGES), words.get(1));
                    assertEquals("Rename it", words.getLast());
                });
    }

    @Test
    void takesTheLineOfTheRowWhereTheFindingHasNone() {
        FxThread.run(
                () -> {
                    var problem = Problem.warning("import.key-prefixed", null, "A", "A");
                    assertEquals(
                            "Line 7: ",
                            NodeTree.words(cell(ImportRows.refused("A", problem)).getGraphic())
                                    .getFirst());
                });
    }

    @Test
    void tellsWhatWasMendedWithTheWayBack() {
        FxThread.run(
                () -> {
                    var row =
                            new RowModel(
                                    ImportRows.row("A", ImportRow.Outcome.NEW, null, "v"),
                                    new AppliedFix("A", Fix.DECODE_ONCE));
                    assertEquals(
                            List.of("Decoded once.", "  ", "Undo"),
                            NodeTree.words(cell(row).getGraphic()));
                });
    }

    @Test
    void tellsASmallDifferenceAndNotThatTheValueIsAnother() {
        FxThread.run(
                () -> {
                    var small = cell(ImportRows.changed("A", "v", "v\n"));
                    assertEquals(
                            List.of("Only the line break at the end differs."),
                            NodeTree.words(small.getGraphic()));
                    assertEquals(
                            List.of(),
                            NodeTree.words(cell(ImportRows.changed("A", "v", "w")).getGraphic()));
                });
    }

    @Test
    void tellsWhichSourceWinsForAsLongAsItDoes() {
        FxThread.run(
                () -> {
                    var row = ImportRows.added("A", "v");
                    var cell = cell(row);
                    row.overriddenByProperty().set("b.env");
                    row.overriddenByProperty().set("c.env");
                    assertEquals(
                            List.of("c.env has this key too, and its value is taken."),
                            NodeTree.words(cell.getGraphic()));
                    row.overriddenByProperty().set("");
                    assertEquals(List.of(), NodeTree.words(cell.getGraphic()));
                });
    }

    private static ProblemCell cell(RowModel row) {
        var setting = new ImportSetting();
        var controller =
                new SourceController(
                        new SourceModel("a.env"),
                        setting.open,
                        (source, vault, options) -> fail("nothing is planned"),
                        setting.sample.tasks,
                        ImportRows.MESSAGES,
                        () -> {});
        var cell = new ProblemCell(controller, ImportRows.MESSAGES);
        cell.updateItem(row, false);
        return cell;
    }
}
