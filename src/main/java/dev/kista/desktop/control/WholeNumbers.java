package dev.kista.desktop.control;

import javafx.scene.control.Spinner;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/// Reads what is typed into a spinner. What is no number is replaced by the number that was there;
/// JavaFX's own reading would fail with it. FX thread only.
public final class WholeNumbers extends StringConverter<Integer> {
    private final Spinner<Integer> spinner;

    private WholeNumbers(Spinner<Integer> spinner) {
        this.spinner = spinner;
    }

    /// Lets a spinner read this way, for as long as it keeps its present bounds.
    public static void install(Spinner<Integer> spinner) {
        spinner.getValueFactory().setConverter(new WholeNumbers(spinner));
    }

    @Override
    public String toString(@Nullable Integer number) {
        return number == null ? "" : Integer.toString(number);
    }

    @Override
    public Integer fromString(@Nullable String text) {
        try {
            return Integer.valueOf(text == null ? "" : text.strip());
        } catch (NumberFormatException e) {
            var present = spinner.getValue();
            spinner.getEditor().setText(toString(present));
            return present;
        }
    }
}
