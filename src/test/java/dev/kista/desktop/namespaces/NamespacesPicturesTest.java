package dev.kista.desktop.namespaces;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.Pictures;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// Draws the tree in its states, to be looked at.
class NamespacesPicturesTest {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 480;

    @Test
    void drawsTheTree() throws IOException {
        draw("tree-few", NamespacesPicturesTest::few, (open, commands) -> {});
        draw("tree-empty", SampleVault::new, (open, commands) -> {});
        draw("tree-many", NamespacesPicturesTest::many, (open, commands) -> {});
        draw(
                "tree-trash",
                NamespacesPicturesTest::few,
                (open, commands) -> {
                    commands.run(Command.DELETE_NAMESPACE);
                    open.show(Place.trash());
                });
        draw(
                "tree-new",
                NamespacesPicturesTest::few,
                (open, commands) -> commands.run(Command.NEW_NAMESPACE));
        draw(
                "tree-change",
                NamespacesPicturesTest::few,
                (open, commands) -> commands.run(Command.RENAME_NAMESPACE));
        draw(
                "tree-move",
                NamespacesPicturesTest::few,
                (open, commands) -> {
                    open.show(NamespacePath.of("company.team"));
                    commands.run(Command.COPY_NAMESPACE);
                    open.show(NamespacePath.of("sandbox"));
                    commands.run(Command.PASTE_NAMESPACE);
                });
    }

    private static void draw(
            String name, Supplier<SampleVault> vault, BiConsumer<OpenVault, Commands> then)
            throws IOException {
        var pictures =
                Pictures.of(
                        name,
                        WIDTH,
                        HEIGHT,
                        () -> {
                            var sample = vault.get();
                            var open = sample.open();
                            var commands = new Commands(sample.messages);
                            var part =
                                    new NamespacesController(
                                            open, null, sample.tasks, commands, sample.messages);
                            part.root()
                                    .sceneProperty()
                                    .subscribe(
                                            scene -> {
                                                if (scene != null) {
                                                    then.accept(open, commands);
                                                }
                                            });
                            return part.root();
                        });
        for (var picture : pictures) {
            assertTrue(Files.size(picture) > 1_000, picture.toString());
        }
    }

    static SampleVault few() {
        var sample =
                new SampleVault()
                        .secret("company.team", "DB_PASSWORD", "p", "")
                        .secret("company.team", "API_TOKEN", "p", "")
                        .secret("company.team.project", "GCP_SA", "p", "")
                        .namespace("company.ops")
                        .secret("sandbox", "TRY", "p", "");
        return sample.edit(
                new VaultEdit.DescribeNamespace(NamespacePath.of("company.team"), "The team"));
    }

    private static SampleVault many() {
        var sample = few();
        for (var i = 0; i < 30; i++) {
            sample.secret(
                    "company.a-rather-long-name-of-a-department-" + i + ".nightly",
                    "KEY_" + i,
                    "v",
                    "");
        }
        return sample;
    }
}
