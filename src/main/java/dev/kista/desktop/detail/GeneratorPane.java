package dev.kista.desktop.detail;

import dev.kista.desktop.control.StrengthBar;
import dev.kista.desktop.control.WholeNumbers;
import dev.kista.desktop.control.Words;
import dev.kista.model.Messages;
import dev.kista.model.SecretValue;
import dev.kista.service.generator.CharacterSet;
import dev.kista.service.generator.Generator;
import dev.kista.service.generator.Recipe;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// How a new value is made, how hard it would be to guess, and the buttons that make and take it.
/// Holds no value: what is made goes to the field at once.
final class GeneratorPane extends VBox {
    /// What can be made.
    enum Kind {
        CHARACTERS(4, Recipe.MAX_CHARACTERS, 24),
        WORDS(3, Recipe.MAX_WORDS, 6),
        HEX(4, Recipe.MAX_BYTES, 32),
        BASE64(4, Recipe.MAX_BYTES, 32),
        UUID(1, 1, 1);

        private final int least;
        private final int most;
        private final int usual;

        Kind(int least, int most, int usual) {
            this.least = least;
            this.most = most;
            this.usual = usual;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String BETWEEN = "-";

    private final Generator generator = new Generator();
    private final Messages messages;
    private final ComboBox<Kind> kind = new ComboBox<>();
    private final Spinner<Integer> amount = new Spinner<>(1, 1, 1);
    private final Label unit = new Label();
    private final FlowPane sets = new FlowPane();
    private final Map<CharacterSet, CheckBox> boxes = new EnumMap<>(CharacterSet.class);
    private final CheckBox distinct = new CheckBox();
    private final StrengthBar strength = new StrengthBar();
    private final Label bits = new Label();

    /// @param made takes each value that is made, and closes it
    /// @param taken the user wants the last one
    /// @param dropped the user wants none
    GeneratorPane(Messages messages, Consumer<SecretValue> made, Runnable taken, Runnable dropped) {
        this.messages = messages;
        kind.setId("generator-kind");
        kind.getItems().setAll(Kind.values());
        kind.setConverter(new Words<>(each -> messages.text("generator." + each.id())));
        kind.setAccessibleText(messages.text("generator.kind"));
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.valueProperty().subscribe(now -> kindChosen());
        amount.setId("generator-amount");
        amount.setEditable(true);
        amount.setAccessibleText(messages.text("generator.amount"));
        amount.valueProperty().subscribe(now -> measure());
        unit.getStyleClass().add("muted");
        setUpSets();
        var how = new HBox(kind, amount, unit);
        HBox.setHgrow(kind, Priority.ALWAYS);
        how.getStyleClass().addAll("group", "left");
        bits.setId("generator-bits");
        bits.getStyleClass().add("muted");
        var measure = new VBox(strength, bits);
        measure.getStyleClass().add("form");
        getChildren().addAll(how, sets, measure, buttons(made, taken, dropped));
        getStyleClass().addAll("generator", "group");
        kind.setValue(Kind.CHARACTERS);
    }

    private void setUpSets() {
        for (var set : CharacterSet.values()) {
            var box = new CheckBox(messages.text("generator.set." + set.id()));
            box.setMnemonicParsing(false);
            box.setSelected(EnumSet.range(CharacterSet.UPPER, CharacterSet.DIGITS).contains(set));
            box.setOnAction(event -> measure());
            boxes.put(set, box);
        }
        distinct.setText(messages.text("generator.distinct"));
        distinct.setOnAction(event -> measure());
        sets.getChildren().addAll(boxes.values());
        sets.getChildren().add(distinct);
        sets.getStyleClass().add("generator-sets");
    }

    private Node buttons(Consumer<SecretValue> made, Runnable taken, Runnable dropped) {
        var make = new Button(messages.text("generator.make"));
        make.setId("generator-make");
        make.getStyleClass().add("accent");
        make.setOnAction(event -> made.accept(generator.make(recipe())));
        var take = new Button(messages.text("generator.take"));
        take.setId("generator-take");
        take.setOnAction(event -> taken.run());
        var drop = new Button(messages.text("dialog.cancel"));
        drop.setId("generator-drop");
        drop.setOnAction(event -> dropped.run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var buttons = new HBox(make, space, take, drop);
        buttons.getStyleClass().addAll("group", "left");
        return buttons;
    }

    /// Where typing begins.
    void begin() {
        kind.requestFocus();
    }

    private void kindChosen() {
        var chosen = kind.getValue();
        if (chosen == null) {
            return;
        }
        amount.setValueFactory(
                new SpinnerValueFactory.IntegerSpinnerValueFactory(
                        chosen.least, chosen.most, chosen.usual));
        WholeNumbers.install(amount);
        amount.setDisable(chosen == Kind.UUID);
        unit.setText(messages.text("generator.unit." + chosen.id()));
        sets.setVisible(chosen == Kind.CHARACTERS);
        sets.setManaged(chosen == Kind.CHARACTERS);
        measure();
    }

    private Recipe recipe() {
        var number = amount.getValue() == null ? 0 : amount.getValue();
        return switch (kind.getValue()) {
            case CHARACTERS -> {
                var chosen = EnumSet.noneOf(CharacterSet.class);
                boxes.forEach(
                        (set, box) -> {
                            if (box.isSelected()) {
                                chosen.add(set);
                            }
                        });
                yield new Recipe.Characters(number, chosen, distinct.isSelected());
            }
            case WORDS -> new Recipe.Words(number, BETWEEN);
            case HEX -> new Recipe.Hex(number);
            case BASE64 -> new Recipe.Base64(number);
            case UUID -> new Recipe.Uuid();
        };
    }

    private void measure() {
        if (kind.getValue() == null) {
            return;
        }
        var amountOfBits = generator.bits(recipe());
        var score = score(amountOfBits);
        strength.scoreProperty().set(score);
        bits.setText(
                messages.text(
                        "generator.bits",
                        Math.round(Math.floor(amountOfBits)),
                        messages.text("strength.score." + score)));
    }

    /// A value for machines is guessed offline, at 10^12 guesses a second: 64 bits last half a
    /// year, 80 bits some ten thousand years.
    private static int score(double bits) {
        if (bits < 40) {
            return 0;
        }
        if (bits < 56) {
            return 1;
        }
        if (bits < 64) {
            return 2;
        }
        return bits < 80 ? 3 : 4;
    }
}
