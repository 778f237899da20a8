package dev.kista.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.Styles;

import dev.kista.desktop.pictures.Pictures;

import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.BreadCrumbBar;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.io.IOException;
import java.nio.file.Files;

/// Draws the controls that the screens use side by side, to be looked at.
class ThemePicturesTest {
    @Test
    void drawsTheControls() throws IOException {
        for (var picture : Pictures.of("theme", 1000, 640, ThemePicturesTest::everything)) {
            assertTrue(Files.size(picture) > 10_000, picture.toString());
        }
    }

    private static Parent everything() {
        var frame = new BorderPane();
        frame.setTop(new VBox(menus(), tools()));
        var panes = new SplitPane(tree(), table(), detail());
        panes.setDividerPositions(0.2, 0.7);
        frame.setCenter(panes);
        var status = new StatusBar();
        status.setText("31 secrets, 22 inherited");
        status.getRightItems()
                .addAll(new Label("clipboard clears in 14 s"), new Button("Clear now"));
        frame.setBottom(status);
        return frame;
    }

    private static MenuBar menus() {
        return new MenuBar(new Menu("File"), new Menu("Edit"), new Menu("View"), new Menu("Help"));
    }

    private static HBox tools() {
        var crumbs = new BreadCrumbBar<String>();
        crumbs.setSelectedCrumb(BreadCrumbBar.buildTreeModel("company", "team", "project"));
        var grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        var lock = new Button("", new FontIcon(Feather.LOCK));
        lock.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        var accent = new Button("Secret", new FontIcon(Feather.PLUS));
        accent.getStyleClass().add(Styles.ACCENT);
        var tools = new HBox(accent, new Button("Import", new FontIcon(Feather.DOWNLOAD)), crumbs);
        tools.getChildren().addAll(grow, new TextField("search"), lock);
        tools.getStyleClass().add("toolbar");
        return tools;
    }

    private static TreeView<String> tree() {
        var root = new TreeItem<>("company");
        var team = new TreeItem<>("team");
        team.getChildren().add(new TreeItem<>("project"));
        team.setExpanded(true);
        root.getChildren().add(team);
        root.setExpanded(true);
        var tree = new TreeView<>(root);
        tree.getSelectionModel().select(1);
        return tree;
    }

    private static TableView<String[]> table() {
        var table = new TableView<String[]>();
        for (var title : new String[] {"Key", "Value", "Description"}) {
            var column = new TableColumn<String[], String>(title);
            var index = table.getColumns().size();
            column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue()[index]));
            column.setPrefWidth(150);
            if (index < 2) {
                column.getStyleClass().add("mono");
            }
            table.getColumns().add(column);
        }
        table.setItems(
                FXCollections.observableArrayList(
                        new String[] {"DB_PASSWORD", "••••••••", "reporting"},
                        new String[] {"GCP_SA", "••••••••", "service account"},
                        new String[] {"API_TOKEN", "••••••••", "inherited"}));
        table.getSelectionModel().select(0);
        return table;
    }

    private static VBox detail() {
        var title = new Label("DB_PASSWORD");
        title.getStyleClass().addAll("pane-title", "mono");
        var label = new Label("Description");
        label.getStyleClass().add("field-label");
        var pill = new Label("prod");
        pill.getStyleClass().add("pill");
        var muted = new Label("never expires");
        muted.getStyleClass().add("muted");
        var problem = new Label("Line 3: the quote is never closed");
        problem.getStyleClass().add("problem");
        var combo = new ComboBox<>(FXCollections.observableArrayList("Compose", "JSON"));
        combo.getSelectionModel().select(0);
        var segments = new SegmentedButton(new ToggleButton("mapping"), new ToggleButton("list"));
        segments.getButtons().getFirst().setSelected(true);
        var danger = new Button("Delete secret");
        danger.getStyleClass().add(Styles.DANGER);
        var buttons =
                new HBox(
                        new Button("Save"),
                        danger,
                        new MenuButton("More", null, new MenuItem("x")));
        buttons.getStyleClass().add("group");
        var banner = new HBox(new Label("Kestra cannot decode this form."));
        banner.getStyleClass().addAll("banner", "warning");
        var area = new TextArea("{\n  \"type\": \"service_account\"\n}");
        area.setPrefRowCount(4);
        area.getStyleClass().add("mono");
        var detail = new VBox(title, label, new TextField("reporting"), area, pill, muted, problem);
        detail.getChildren().addAll(combo, segments, buttons, new CheckBox("Masked"), banner);
        detail.getStyleClass().addAll("page", "group");
        return detail;
    }
}
