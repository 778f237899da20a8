package dev.kista.desktop.importing;

import dev.kista.desktop.mvc.View;
import dev.kista.model.Messages;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The preview: a tab for each source, and what confirming does below.
final class ImportView extends View<BorderPane> {
    private static final KeyCombination PASTE =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final ImportModel model;
    private final ImportController controller;
    private final Messages messages;
    private final TabPane tabs = new TabPane();

    ImportView(ImportModel model, ImportController controller, Messages messages) {
        super(new BorderPane());
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        root.getStyleClass().add("import-screen");
        root.setTop(header());
        var box = new PasteBox(controller, messages).node();
        box.visibleProperty().bind(Bindings.isEmpty(model.sources()));
        tabs.visibleProperty().bind(Bindings.isNotEmpty(model.sources()));
        root.setCenter(new StackPane(tabs, box));
        root.setBottom(foot());
        tabs.setAccessibleText(messages.text("import.title"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
        tabs.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        tab -> {
                            if (tab != null && tab.getUserData() instanceof SourceModel source) {
                                controller.onSelect(source);
                            }
                        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private HBox header() {
        var title = new Label(messages.text("import.title"));
        title.getStyleClass().add("title-3");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var more = new Button(messages.text("import.add-files"));
        more.setOnAction(event -> controller.onChooseFiles());
        var paste = new Button(messages.text("import.paste"));
        paste.setOnAction(event -> controller.onPaste());
        var buttons = new HBox(8, paste, more);
        buttons.visibleProperty().bind(Bindings.isNotEmpty(model.sources()));
        var header = new HBox(12, title, space, buttons);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("import-header");
        return header;
    }

    private HBox foot() {
        var hint = new Label();
        hint.textProperty().bind(model.hintProperty());
        hint.getStyleClass().add("hint");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var cancel = new Button(messages.text("dialog.cancel"));
        cancel.setId("import-cancel");
        cancel.setOnAction(event -> controller.onCancel());
        var take = new Button();
        take.setId("import-confirm");
        take.getStyleClass().add("accent");
        take.textProperty()
                .bind(
                        model.takenProperty()
                                .map(Number::intValue)
                                .flatMap(
                                        taken ->
                                                model.skippedProperty()
                                                        .map(
                                                                skipped ->
                                                                        words(
                                                                                taken,
                                                                                skipped
                                                                                        .intValue()))));
        take.disableProperty().bind(model.confirmableProperty().not());
        take.setOnAction(event -> controller.onConfirm());
        var foot = new HBox(8, hint, space, cancel, take);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("import-foot");
        return foot;
    }

    private String words(int taken, int skipped) {
        return skipped == 0
                ? messages.text("import.confirm", taken)
                : messages.text("import.confirm.some", taken, skipped);
    }

    @Override
    protected Subscription attach() {
        ListChangeListener<SourceModel> listener =
                change -> {
                    while (change.next()) {
                        change.getRemoved().forEach(this::removeTab);
                        change.getAddedSubList().forEach(this::addTab);
                    }
                };
        tabs.getTabs().clear();
        model.sources().forEach(this::addTab);
        model.sources().addListener(listener);
        root.requestFocus();
        return model.selectedProperty()
                .subscribe(this::selectTab)
                .and(controller.onShown())
                .and(() -> model.sources().removeListener(listener))
                .and(() -> tabs.getTabs().clear());
    }

    private void addTab(SourceModel source) {
        var view = new SourceView(source, controller.of(source), model, messages);
        var tab = new Tab(source.name(), view.root());
        var icon = new FontIcon();
        tab.setGraphic(icon);
        source.stateProperty().subscribe(state -> icon.setIconCode(icon(state)));
        tab.setUserData(source);
        tab.setOnCloseRequest(
                event -> {
                    event.consume();
                    controller.onRemove(source);
                });
        tabs.getTabs().add(tab);
    }

    private static Ikon icon(SourceState state) {
        return switch (state) {
            case READING -> Feather.LOADER;
            case READY -> Feather.FILE_TEXT;
            case FAILED -> Feather.ALERT_TRIANGLE;
        };
    }

    private void removeTab(SourceModel source) {
        tabs.getTabs().removeIf(each -> each.getUserData() == source);
    }

    private void selectTab(@Nullable SourceModel source) {
        tabs.getTabs().stream()
                .filter(each -> each.getUserData() == source)
                .findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
    }

    /// Whether Enter means something of its own where the focus is.
    private static boolean takesEnter(EventTarget target) {
        return target instanceof ButtonBase
                || target instanceof ComboBoxBase
                || target instanceof TextInputControl;
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            controller.onCancel();
            event.consume();
        } else if (PASTE.match(event) && !(event.getTarget() instanceof TextInputControl)) {
            controller.onPaste();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && !event.isAltDown()
                && !takesEnter(event.getTarget())) {
            controller.onConfirm();
            event.consume();
        }
    }
}
