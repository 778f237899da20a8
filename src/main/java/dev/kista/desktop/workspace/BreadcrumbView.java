package dev.kista.desktop.workspace;

import dev.kista.model.Messages;

import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;

import org.controlsfx.control.BreadCrumbBar;

/// Where one is, and the way back up.
final class BreadcrumbView {
    private final HBox root = new HBox();
    private final BreadCrumbBar<Crumb> bar = new BreadCrumbBar<>();
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
                    return button;
                });
        bar.setOnCrumbAction(event -> controller.onCrumb(event.getSelectedCrumb().getValue()));
        model.crumbs().addListener((ListChangeListener<Crumb>) change -> refresh());
        refresh();
    }

    Parent root() {
        return root;
    }

    private void refresh() {
        if (!model.crumbs().isEmpty()) {
            bar.setSelectedCrumb(
                    BreadCrumbBar.buildTreeModel(model.crumbs().toArray(Crumb[]::new)));
        }
    }
}
