package dev.kista.desktop.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Carried;
import dev.kista.codec.Dialect;
import dev.kista.codec.Format;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class SnippetModelTest {
    private final SnippetModel model = new SnippetModel();

    @Test
    void makesTheFormatOfTargetAndForm() {
        assertEquals(Format.COMPOSE, model.formatProperty().get());
        model.listProperty().set(true);
        assertEquals(Format.COMPOSE_LIST, model.formatProperty().get());
        model.targetProperty().set(Target.JSON);
        assertEquals(Format.JSON, model.formatProperty().get());
    }

    @Test
    void writesWithWhatWasChosen() {
        model.dialectProperty().set(Dialect.NODE);
        model.carriedProperty().set(Optional.of(Carried.PLAIN));
        model.stringDataProperty().set(true);
        var options = model.options(true);
        assertTrue(options.masked());
        assertEquals(Dialect.NODE, options.dialect());
        assertEquals(Optional.of(Carried.PLAIN), options.carried());
        assertTrue(options.stringData());
        assertFalse(model.options(false).masked());
    }

    @Test
    void hidesTheValuesAtFirst() {
        assertFalse(model.revealedProperty().get());
        assertEquals(SnippetModel.State.EMPTY, model.stateProperty().get());
    }
}
