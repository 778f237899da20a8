package dev.kista.desktop.workspace;

import dev.kista.desktop.mvc.Part;
import dev.kista.desktop.mvc.View;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.util.Subscription;

import java.util.HashMap;
import java.util.Map;

/// Tree, table over snippet, detail: split panes that fold away and come back as they were.
final class WorkspaceView extends View<SplitPane> {
    private static final double TREE = 0.2;
    private static final double DETAIL = 0.72;
    private static final double SNIPPET = 0.6;

    private final WorkspaceController controller;
    private final Fold tree;
    private final Fold detail;
    private final Fold snippet;

    WorkspaceView(WorkspaceModel model, WorkspaceController controller, Panes panes) {
        super(new SplitPane());
        this.controller = controller;
        var middle = new SplitPane(panes.table().root());
        middle.setOrientation(Orientation.VERTICAL);
        root.getStyleClass().add("workspace");
        root.getItems().add(middle);
        tree = fold("tree", root, panes.tree(), true, TREE, model.treeProperty());
        detail = fold("detail", root, panes.detail(), false, DETAIL, model.detailProperty());
        snippet = fold("snippet", middle, panes.snippet(), false, SNIPPET, model.snippetProperty());
        SplitPane.setResizableWithParent(panes.tree().root(), false);
        SplitPane.setResizableWithParent(panes.detail().root(), false);
    }

    @Override
    protected Subscription attach() {
        return controller.onShown();
    }

    void divide(Map<String, Double> dividers) {
        tree.restore(dividers);
        detail.restore(dividers);
        snippet.restore(dividers);
    }

    Map<String, Double> dividers() {
        var positions = new HashMap<String, Double>();
        tree.store(positions);
        detail.store(positions);
        snippet.store(positions);
        return positions;
    }

    private static Fold fold(
            String name,
            SplitPane split,
            Part part,
            boolean first,
            double position,
            BooleanProperty unfolded) {
        var fold = new Fold(name, split, part.root(), first, position, unfolded);
        unfolded.subscribe(fold::show);
        return fold;
    }
}
