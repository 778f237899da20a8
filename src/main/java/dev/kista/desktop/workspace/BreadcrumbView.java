package dev.kista.desktop.workspace;

import dev.kista.model.Messages;

import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.controlsfx.control.BreadCrumbBar;

import java.util.ArrayList;
import java.util.List;

/// Where one is, and the way back up.
final class BreadcrumbView {
    private final HBox root = new HBox();
    private final BreadCrumbBar<Crumb> bar = new BreadCrumbBar<>();
    private final List<Button> crumbs = new ArrayList<>();
    private final WorkspaceModel model;

    BreadcrumbView(WorkspaceModel model, WorkspaceController controller, Messages messages) {
        this.model = model;
        root.getStyleClass().add("breadcrumb");
        root.setMinWidth(0);
        root.getChildren().add(bar);
        bar.setId("breadcrumb");
        bar.setAccessibleText(messages.text("workspace.breadcrumb"));
        bar.setAutoNavigationEnabled(false);
        var made = bar.getCrumbFactory();
        bar.setCrumbFactory(
                item -> {
                    var button = made.call(item);
                    button.setText(item.getValue().name());
                    button.setTooltip(new Tooltip(item.getValue().name()));
                    button.setMinWidth(Region.USE_PREF_SIZE);
                    crumbs.add(button);
                    return button;
                });
        root.widthProperty().subscribe(width -> fit());
        bar.setOnCrumbAction(event -> controller.onCrumb(event.getSelectedCrumb().getValue()));
        model.crumbs().addListener((ListChangeListener<Crumb>) change -> refresh());
        refresh();
    }

    Parent root() {
        return root;
    }

    /// Where there is no room for the whole way, its beginning is cut: what counts is where one is.
    private void fit() {
        if (crumbs.isEmpty() || root.getScene() == null || root.getWidth() == 0) {
            return;
        }
        crumbs.forEach(each -> each.setText(each.getTooltip().getText()));
        bar.applyCss();
        root.setPrefWidth(needed());
        for (var each : crumbs.subList(0, crumbs.size() - 1)) {
            if (needed() <= root.getWidth()) {
                break;
            }
            each.setText("…");
            each.applyCss();
        }
    }

    /// The bar itself only tells it of where its buttons are by now.
    private double needed() {
        return crumbs.stream().mapToDouble(each -> each.prefWidth(-1)).sum();
    }

    private void refresh() {
        if (!model.crumbs().isEmpty()) {
            crumbs.clear();
            bar.setSelectedCrumb(
                    BreadCrumbBar.buildTreeModel(model.crumbs().toArray(Crumb[]::new)));
            fit();
        }
    }
}
