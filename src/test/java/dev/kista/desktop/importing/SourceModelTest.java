package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kista.codec.Problem;
import dev.kista.service.exchange.ImportRow;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class SourceModelTest {
    private final SourceModel model = new SourceModel("a.env");

    @Test
    void showsRowsWithProblemsAloneOnRequest() {
        var odd = ImportRows.refused("1", Problem.error("import.key-invalid", null, "1"));
        model.rows().setAll(ImportRows.added("A", "v"), odd, ImportRows.same("B", "v"));
        assertEquals(3, model.shown().size());
        model.onlyProblemsProperty().set(true);
        assertEquals(List.of(odd), model.shown());
        model.rows().add(ImportRows.added("C", "v"));
        assertEquals(List.of(odd), model.shown(), "new rows are filtered, too");
        model.onlyProblemsProperty().set(false);
        assertEquals(4, model.shown().size());
    }

    @Test
    void countsAllRowsWhateverIsShown() {
        model.rows()
                .setAll(
                        ImportRows.added("A", "v"),
                        ImportRows.added("B", "v"),
                        ImportRows.same("C", "v"));
        model.onlyProblemsProperty().set(true);
        assertEquals(2, model.count(ImportRow.Outcome.NEW));
        assertEquals(1, model.count(ImportRow.Outcome.SAME));
        assertEquals(0, model.count(ImportRow.Outcome.REFUSED));
    }

    @Test
    void canBeImportedIntoANamespaceThatIsThereOrWillBe() {
        assertEquals(
                List.of(SourceModel.TargetState.EXISTING, SourceModel.TargetState.NEW),
                Stream.of(SourceModel.TargetState.values())
                        .filter(SourceModel.TargetState::isUsable)
                        .toList());
    }

    @Test
    void isBeingReadAtFirst() {
        assertEquals(SourceState.READING, model.stateProperty().get());
        assertEquals(Optional.empty(), model.askedProperty().get());
        assertNull(model.formatProperty().get());
    }
}
