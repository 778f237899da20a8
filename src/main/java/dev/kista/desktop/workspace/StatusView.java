package dev.kista.desktop.workspace;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// How many secrets are here, and when they were saved.
final class StatusView {
    private final HBox root = new HBox();

    StatusView(WorkspaceModel model) {
        var counts = new Label();
        counts.setId("status-counts");
        counts.textProperty().bind(model.countsProperty());
        var saved = new Label();
        saved.setId("status-saved");
        saved.textProperty().bind(model.savedProperty());
        saved.getStyleClass().add("muted");
        root.getStyleClass().addAll("left", "status-items");
        root.getChildren().addAll(counts, saved);
    }

    Parent root() {
        return root;
    }
}
