package dev.kista.desktop.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.control.StrengthBar;
import dev.kista.desktop.create.CreateModel.Field;

import org.junit.jupiter.api.Test;

class CreateModelTest {
    private final CreateModel model = new CreateModel();

    @Test
    void isValidAsLongAsNoFieldIsWrong() {
        var valid = model.validProperty();
        assertTrue(valid.get());
        for (var field : Field.values()) {
            model.problemProperty(field).set("wrong");
            assertFalse(valid.get(), field.name());
            model.problemProperty(field).set("");
            assertTrue(valid.get(), field.name());
        }
    }

    @Test
    void staysInvalidUntilTheLastProblemIsGone() {
        var valid = model.validProperty();
        model.problemProperty(Field.NAME).set("wrong");
        model.problemProperty(Field.REPEAT).set("wrong");
        model.problemProperty(Field.NAME).set("");
        assertFalse(valid.get());
    }

    @Test
    void judgesNoPasswordAtFirst() {
        assertEquals(StrengthBar.NONE, model.scoreProperty().get());
        assertEquals("", model.failureProperty().get());
    }
}
