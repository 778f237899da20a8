package dev.kista.desktop.secrets;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Screen;
import dev.kista.service.ValueMarks;
import dev.kista.service.settings.TableLayout;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;

import org.testfx.api.FxRobot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The table with its search field in a window, for tests that use it by hand.
final class SecretsScreen implements AutoCloseable {
    final SampleVault sample;
    final OpenVault open;
    final Commands commands;
    final FxRobot robot;

    /// The keys whose value was copied.
    final List<String> copied = new ArrayList<>();

    private final Screen screen;
    private SecretsController part;

    SecretsScreen(SampleVault sample) {
        this(sample, TableLayout.DEFAULT);
    }

    SecretsScreen(SampleVault sample, TableLayout layout) {
        this(sample, layout, 860);
    }

    /// A narrower window, in which the columns have little room.
    static SecretsScreen narrow(SampleVault sample) {
        return new SecretsScreen(sample, TableLayout.DEFAULT, 760);
    }

    private SecretsScreen(SampleVault sample, TableLayout layout, double width) {
        this.sample = sample;
        this.open = sample.open();
        this.commands = FxThread.call(() -> new Commands(sample.messages));
        FxThread.run(() -> commands.on(Command.COPY_VALUE, this::copy));
        this.screen =
                Screen.show(
                        width,
                        520,
                        () -> {
                            part =
                                    new SecretsController(
                                            open,
                                            new ValueMarks(),
                                            layout,
                                            sample.tasks,
                                            commands,
                                            sample.messages,
                                            sample::now);
                            var pane = new BorderPane(part.root());
                            pane.setTop(part.search().root());
                            return pane;
                        });
        this.robot = screen.robot();
    }

    private void copy() {
        var id = open.secretProperty().get();
        copied.add(id == null ? "nothing" : open.find(id).orElseThrow().secret().key().text());
    }

    @Override
    public void close() {
        screen.close();
    }

    /// How the table is laid out now.
    TableLayout layout() {
        return FxThread.call(part::layout);
    }

    Screen screen() {
        return screen;
    }

    void run(Command command) {
        FxThread.run(() -> commands.run(command));
    }

    boolean enabled(Command command) {
        return FxThread.call(() -> commands.enabled(command).get());
    }

    @SuppressWarnings("unchecked")
    TableView<SecretRow> table() {
        return robot.lookup(".table-view").queryAs(TableView.class);
    }

    TextField search() {
        return robot.lookup(".search-field").queryAs(TextField.class);
    }

    List<String> keys() {
        return FxThread.call(() -> table().getItems().stream().map(SecretRow::keyText).toList());
    }

    List<String> selectedKeys() {
        return FxThread.call(
                () ->
                        table().getSelectionModel().getSelectedItems().stream()
                                .map(SecretRow::keyText)
                                .toList());
    }

    List<String> columns() {
        return FxThread.call(
                () -> table().getVisibleLeafColumns().stream().map(each -> each.getId()).toList());
    }

    /// What stands for the values, without the ellipsis that each line keeps for a long one.
    List<String> shownValues() {
        return robot.lookup(".secret-line .shown").queryAllAs(Text.class).stream()
                .filter(each -> !each.getParent().getStyleClass().contains("ellipsis"))
                .map(Text::getText)
                .toList();
    }

    Button button(String text) {
        return robot.lookup(".button")
                .match((Button each) -> text.equals(each.getText()))
                .queryButton();
    }

    /// What the health marks of the rows say, by key.
    Map<String, String> marks() {
        var said = new HashMap<String, String>();
        FxThread.run(
                () ->
                        robot.lookup(".table-cell")
                                .<Node>queryAll()
                                .forEach(
                                        each -> {
                                            if (each instanceof HealthCell cell
                                                    && cell.getItem() != null
                                                    && !cell.getAccessibleText().isEmpty()) {
                                                said.put(
                                                        cell.getItem().keyText(),
                                                        cell.getAccessibleText());
                                            }
                                        }));
        return said;
    }

    boolean shows(String text) {
        return robot.lookup(text).tryQuery().isPresent();
    }
}
