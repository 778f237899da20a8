package dev.kista.desktop.create;

import dev.kista.desktop.control.SecretInput;
import dev.kista.desktop.create.CreateModel.Field;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Control;

import org.controlsfx.tools.ValueExtractor;
import org.controlsfx.validation.ValidationMessage;
import org.controlsfx.validation.ValidationResult;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.decoration.ValidationDecoration;

import java.util.EnumMap;
import java.util.Map;

/// Marks the fields that are wrong, but not before the user has been there: an empty form that
/// greets in red helps nobody.
final class CreateValidation {
    private final CreateModel model;
    private final ValidationSupport support = new ValidationSupport();
    private final Map<Field, BooleanProperty> visited = new EnumMap<>(Field.class);

    static {
        ValueExtractor.addObservableValueExtractor(
                control -> control instanceof SecretInput,
                control -> ((SecretInput) control).revisionProperty());
    }

    CreateValidation(CreateModel model) {
        this.model = model;
        support.setValidationDecorator(new Border());
        for (var field : Field.values()) {
            visited.put(field, new SimpleBooleanProperty());
        }
    }

    /// Watches a field.
    ///
    /// @return what to say under it
    StringExpression shown(Field field, Control control) {
        var problem = model.problemProperty(field);
        var seen = seen(field);
        control.focusedProperty()
                .subscribe(
                        (before, now) -> {
                            if (before && !now) {
                                seen.set(true);
                            }
                        });
        support.registerValidator(
                control,
                false,
                (of, value) ->
                        ValidationResult.fromErrorIf(
                                of, problem.get(), seen.get() && !problem.get().isEmpty()));
        problem.subscribe(now -> support.revalidate(control));
        seen.subscribe(now -> support.revalidate(control));
        return Bindings.when(seen).then(problem).otherwise("");
    }

    /// Marks everything that is wrong.
    void showAll() {
        visited.values().forEach(each -> each.set(true));
    }

    private BooleanProperty seen(Field field) {
        var seen = visited.get(field);
        if (seen == null) {
            throw new IllegalArgumentException(field.name());
        }
        return seen;
    }

    /// A red border; the words stand under the field. Not one of ControlsFX's own decorations: they
    /// put a pane of their own between the window and its content, and on the way there every view
    /// leaves the window once, which wipes what was typed.
    private static final class Border implements ValidationDecoration {
        private static final String INVALID = "invalid";

        @Override
        public void applyValidationDecoration(ValidationMessage message) {
            removeDecorations(message.getTarget());
            message.getTarget().getStyleClass().add(INVALID);
        }

        @Override
        public void applyRequiredDecoration(Control target) {
            // Every field is required; marking all of them would mark none.
        }

        @Override
        public void removeDecorations(Control target) {
            target.getStyleClass().remove(INVALID);
        }
    }
}
