package dev.kista.desktop.namespaces;

import dev.kista.desktop.mvc.TaskRunner;
import dev.kista.desktop.mvc.TaskRunner.RunningTask;
import dev.kista.model.Messages;
import dev.kista.model.Namespace;
import dev.kista.model.Vault;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// Makes the nodes of the tree: at once the first time and where there are few secrets, beside the
/// FX thread where telling who inherits what takes longer than a frame. A newer snapshot takes the
/// place of one that is not answered yet. FX thread only.
final class NodesLoader {
    /// Up to here the keys of a vault are compared within a fraction of a frame.
    private static final int QUICK = 5_000;

    private final TaskRunner tasks;
    private final Messages messages;
    private final KeyMemory memory = new KeyMemory();
    private boolean shown;
    private boolean beside;
    private @Nullable RunningTask running;

    NodesLoader(TaskRunner tasks, Messages messages) {
        this.tasks = tasks;
        this.messages = messages;
    }

    void ask(Vault vault, String vaultName, Consumer<List<NamespaceNode>> then) {
        cancel();
        var nodes = new NamespaceNodes(vault, vaultName, messages.text("namespaces.trash"), memory);
        // What runs beside may still be at the memory after it was cancelled, so it stays there.
        beside |= shown && secretsIn(vault.root()) > QUICK;
        shown = true;
        if (beside) {
            running =
                    tasks.run(
                            messages.text("namespaces.counting"),
                            TaskRunner.Lane.READING,
                            progress -> nodes.all(),
                            then,
                            NodesLoader::unexpected);
        } else {
            then.accept(nodes.all());
        }
    }

    void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    private static int secretsIn(Namespace namespace) {
        return namespace.secrets().size()
                + namespace.children().stream().mapToInt(NodesLoader::secretsIn).sum();
    }

    /// Reading a snapshot in memory cannot fail; if it does, the window for the unexpected says so.
    private static void unexpected(Exception failure) {
        throw new IllegalStateException(failure);
    }
}
