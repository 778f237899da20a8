package dev.kista.desktop.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.SimpleBooleanProperty;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class CommandStateTest {
    private final CommandState state = new CommandState("Lock");
    private final List<String> done = new ArrayList<>();

    @Test
    void canDoNothingWithoutAHandler() {
        assertFalse(state.enabled().get());
        state.run();
        assertEquals("Lock", state.text().get());
    }

    @Test
    void followsWhatItsHandlerSays() {
        var possible = new SimpleBooleanProperty(true);
        state.handle(() -> done.add("a"), possible);
        state.run();
        possible.set(false);
        assertFalse(state.enabled().get());
        state.run();
        assertEquals(List.of("a"), done);
    }

    @Test
    void asksTheLatestHandlerAndTakesNoWordFromAFormerOne() {
        var former = new SimpleBooleanProperty(true);
        var first = state.handle(() -> done.add("first"), former);
        state.handle(() -> done.add("second"), CommandState.always());
        former.set(false);
        assertTrue(state.enabled().get());
        state.release(first);
        state.run();
        assertEquals(List.of("second"), done);
    }

    @Test
    void isFreeAgainOnceItsHandlerIsReleased() {
        var handler = state.handle(() -> done.add("a"), CommandState.always());
        state.release(handler);
        state.release(handler);
        assertFalse(state.enabled().get());
    }
}
