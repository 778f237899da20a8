package dev.kista.desktop.namespaces;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.NamespacePath;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;

import org.testfx.api.FxRobot;

import java.util.ArrayList;
import java.util.List;

/// The tree of namespaces in a window, for tests that use it by hand.
final class NamespacesScreen implements AutoCloseable {
    final OpenVault open;
    final Commands commands;
    final FxRobot robot;

    private final Screen screen;
    private NamespacesController part;

    NamespacesScreen(SampleVault sample) {
        open = sample.open();
        commands = FxThread.call(() -> new Commands(sample.messages));
        screen =
                Screen.show(
                        260,
                        600,
                        () -> {
                            part =
                                    new NamespacesController(
                                            open, null, sample.tasks, commands, sample.messages);
                            return part.root();
                        });
        robot = screen.robot();
    }

    @Override
    public void close() {
        screen.close();
    }

    Screen screen() {
        return screen;
    }

    void run(Command command) {
        FxThread.run(() -> commands.run(command));
    }

    /// As a namespace that is dragged onto another.
    void drop(String path, String parent) {
        FxThread.run(() -> part.onMove(NamespacePath.of(path), NamespacePath.of(parent)));
    }

    TextField path() {
        return robot.lookup(".inline-form .mono").queryAs(TextField.class);
    }

    boolean formIsOpen() {
        return robot.lookup(".inline-form").query().isVisible();
    }

    Label problem() {
        return robot.lookup(".inline-form .problem").queryAs(Label.class);
    }

    List<String> rows() {
        var tree = treeView();
        return FxThread.call(
                () -> {
                    var names = new ArrayList<String>();
                    for (var row = 0; row < tree.getExpandedItemCount(); row++) {
                        names.add(tree.getTreeItem(row).getValue().name());
                    }
                    return names;
                });
    }

    @SuppressWarnings("unchecked")
    private TreeView<NamespaceNode> treeView() {
        return robot.lookup(".tree-view").queryAs(TreeView.class);
    }
}
