package dev.kista.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.desktop.pictures.FxThread;

import javafx.scene.control.Spinner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumbersTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "many", "1e3", "99999999999", "\uD83D\uDE00", "--1"})
    void putsTheNumberThatWasThereInPlaceOfNone(String typed) {
        FxThread.run(
                () -> {
                    var spinner = spinner();
                    type(spinner, typed);
                    assertEquals(5, spinner.getValue());
                    assertEquals("5", spinner.getEditor().getText());
                });
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "' 7 ', 7", "007, 7", "1000, 9", "-3, 1"})
    void takesANumberWithinItsBounds(String typed, int number) {
        FxThread.run(
                () -> {
                    var spinner = spinner();
                    type(spinner, typed);
                    assertEquals(number, spinner.getValue());
                });
    }

    @Test
    void writesNoNumberAsNothing() {
        FxThread.run(
                () -> {
                    var words = spinner().getValueFactory().getConverter();
                    assertEquals("", words.toString(null));
                    assertEquals("1234", words.toString(1234));
                });
    }

    private static Spinner<Integer> spinner() {
        var spinner = new Spinner<Integer>(1, 9, 5);
        spinner.setEditable(true);
        WholeNumbers.install(spinner);
        return spinner;
    }

    private static void type(Spinner<Integer> spinner, String text) {
        spinner.getEditor().setText(text);
        spinner.commitValue();
    }
}
