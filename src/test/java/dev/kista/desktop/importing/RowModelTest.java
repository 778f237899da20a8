package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Fix;
import dev.kista.codec.Problem;
import dev.kista.service.exchange.ImportRow;
import dev.kista.service.value.Difference;

import org.junit.jupiter.api.Test;

class RowModelTest {
    @Test
    void canBeChosenWhereSomethingWouldChange() {
        assertTrue(ImportRows.added("A", "v").canBeChosen());
        assertTrue(ImportRows.changed("A", "v", "w").canBeChosen());
        assertFalse(ImportRows.same("A", "v").canBeChosen());
        assertFalse(ImportRows.refused("A").canBeChosen());
    }

    @Test
    void tellsTheDifferenceOfAChangedValueAlone() {
        assertEquals(Difference.CASE, ImportRows.changed("A", "v", "V").difference());
        assertNull(ImportRows.same("A", "v").difference());
        assertNull(ImportRows.added("A", "v").difference());
    }

    @Test
    void isTakenUnlessALaterSourceWins() {
        var row = ImportRows.added("A", "v");
        assertFalse(row.isTaken());
        row.chosenProperty().set(true);
        assertTrue(row.isTaken());
        row.overriddenByProperty().set("b.env");
        assertFalse(row.isTaken());
    }

    @Test
    void countsAsAProblemWhileItIsMended() {
        var row = ImportRows.row("A", ImportRow.Outcome.NEW, null, "v");
        assertFalse(new RowModel(row, null).hasProblem());
        assertTrue(new RowModel(row, new AppliedFix("A", Fix.DECODE_ONCE)).hasProblem());
        assertTrue(ImportRows.refused("A", Problem.note("n", null, "A")).hasProblem());
    }
}
