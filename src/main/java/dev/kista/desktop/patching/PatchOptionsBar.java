package dev.kista.desktop.patching;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.desktop.control.FormatWords;
import dev.kista.desktop.control.Words;
import dev.kista.model.Messages;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What can be chosen about the file: its services and the way in for a Compose file, the reader
/// for a plain env file, nothing for an encoded one.
final class PatchOptionsBar {
    private final PatchController controller;
    private final Messages messages;
    private final FlowPane root = new FlowPane();
    private final SegmentedButton ways;
    private final ToggleButton environment;
    private final ToggleButton envFile;
    private final HBox services = new HBox();
    private final ComboBox<Dialect> dialect = new ComboBox<>();
    private final Node dialectPart;
    private final Node servicesPart;

    PatchOptionsBar(PatchController controller, Messages messages) {
        this.controller = controller;
        this.messages = messages;
        environment = new ToggleButton(messages.text("patching.environment"));
        environment.setId("patching-environment");
        environment.setOnAction(event -> choose(environment, false));
        envFile = new ToggleButton(messages.text("patching.env-file"));
        envFile.setId("patching-env-file");
        envFile.setOnAction(event -> choose(envFile, true));
        ways = new SegmentedButton(environment, envFile);
        ways.setToggleGroup(null);
        services.getStyleClass().addAll("group", "left");
        dialect.setId("patching-dialect");
        dialect.getItems().setAll(Dialect.values());
        dialect.setConverter(new Words<>(new FormatWords(messages)::of));
        dialect.setAccessibleText(messages.text("import.dialect"));
        dialect.setOnAction(event -> controller.onDialect(dialect.getValue()));
        dialectPart = labelled("patching.read-by", dialect);
        servicesPart = labelled("patching.services", services);
        root.getStyleClass().addAll("groups", "left");
        root.getChildren().addAll(servicesPart, ways, dialectPart);
        show(null, null);
    }

    Region node() {
        return root;
    }

    /// A second press on the pressed one leaves it pressed.
    private void choose(ToggleButton pressed, boolean byEnvFile) {
        pressed.setSelected(true);
        controller.onEnvFile(byEnvFile);
    }

    private HBox labelled(String key, Node control) {
        var label = new Label(messages.text(key));
        label.getStyleClass().add("field-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var box = new HBox(label, control);
        box.getStyleClass().addAll("group", "left");
        return box;
    }

    void show(@Nullable PatchRequest request, @Nullable PatchPreview preview) {
        var format = preview == null ? null : preview.format();
        shown(servicesPart, format == Format.COMPOSE && !preview.services().isEmpty());
        shown(ways, format == Format.COMPOSE);
        shown(dialectPart, format == Format.ENV);
        if (request == null || preview == null) {
            return;
        }
        environment.setSelected(!request.envFile());
        envFile.setSelected(request.envFile());
        dialect.setValue(request.dialect());
        showServices(request, preview);
    }

    private void showServices(PatchRequest request, PatchPreview preview) {
        var asked = request.services();
        var names = preview.services().stream().map(each -> each.name()).toList();
        if (!names.equals(services.getChildren().stream().map(Node::getUserData).toList())) {
            services.getChildren().setAll(names.stream().map(this::box).toList());
        }
        for (var each : preview.services()) {
            var chosen = asked == null ? each.runsKestra() : asked.contains(each.name());
            boxes().get(names.indexOf(each.name())).setSelected(chosen);
        }
    }

    private CheckBox box(String name) {
        var box = new CheckBox(name);
        box.setMnemonicParsing(false);
        box.setUserData(name);
        box.setOnAction(event -> controller.onServices(chosen()));
        return box;
    }

    private List<CheckBox> boxes() {
        return services.getChildren().stream()
                .filter(CheckBox.class::isInstance)
                .map(CheckBox.class::cast)
                .toList();
    }

    private Set<String> chosen() {
        var names = new LinkedHashSet<String>();
        boxes().stream().filter(CheckBox::isSelected).map(CheckBox::getText).forEach(names::add);
        return names;
    }

    private static void shown(Node node, boolean whether) {
        node.setVisible(whether);
        node.setManaged(whether);
    }
}
