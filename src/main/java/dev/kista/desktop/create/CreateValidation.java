package dev.kista.desktop.create;

import dev.kista.desktop.control.SecretInput;
import dev.kista.desktop.create.CreateModel.Field;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Control;

import org.controlsfx.control.decoration.Decoration;
import org.controlsfx.control.decoration.StyleClassDecoration;
import org.controlsfx.validation.ValidationMessage;
import org.controlsfx.validation.ValidationResult;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.decoration.AbstractValidationDecoration;
import org.controlsfx.validation.decoration.ValidationDecoration;
import org.controlsfx.tools.ValueExtractor;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
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

    /// A red border; the words stand under the field.
    private static final class Border extends AbstractValidationDecoration {
        @Override
        protected Collection<Decoration> createValidationDecorations(ValidationMessage message) {
            return List.of(new StyleClassDecoration("invalid"));
        }

        @Override
        protected Collection<Decoration> createRequiredDecorations(Control target) {
            return List.of();
        }
    }
}
