package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.Pictures;
import dev.kista.model.NamespacePath;
import dev.kista.service.ValueMarks;
import dev.kista.service.settings.TableLayout;

import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.BorderPane;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Draws the table in its states, to be looked at.
class SecretsPicturesTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;

    @Test
    void drawsTheTable() throws IOException {
        draw("secrets-few", SecretsPicturesTest::few, (open, commands) -> {});
        draw(
                "secrets-revealed",
                SecretsPicturesTest::few,
                (open, commands) -> {
                    open.select(
                            open
                                    .vault()
                                    .namespace(open.namespace())
                                    .orElseThrow()
                                    .secrets()
                                    .stream()
                                    .skip(2)
                                    .limit(1)
                                    .map(each -> each.id())
                                    .toList());
                    commands.run(Command.REVEAL);
                });
        draw("secrets-many", SecretsPicturesTest::many, (open, commands) -> {});
        draw("secrets-empty-vault", SampleVault::new, (open, commands) -> {});
        draw(
                "secrets-empty-namespace",
                SecretsPicturesTest::few,
                (open, commands) -> open.show(NamespacePath.of("company")));
        draw(
                "secrets-no-match",
                SecretsPicturesTest::few,
                (open, commands) -> open.searchProperty().set("tag:nowhere"));
        draw(
                "secrets-bad-pattern",
                SecretsPicturesTest::few,
                (open, commands) -> open.searchProperty().set("/(db/"));
        draw(
                "secrets-inherited",
                SecretsPicturesTest::inheriting,
                (open, commands) -> open.show(NamespacePath.of("company.team")));
        draw(
                "secrets-everywhere",
                SecretsPicturesTest::inheriting,
                (open, commands) -> {
                    commands.run(Command.FIND_EVERYWHERE);
                    open.searchProperty().set("password");
                });
        draw(
                "secrets-move",
                SecretsPicturesTest::inheriting,
                (open, commands) -> {
                    open.show(NamespacePath.of("company.team"));
                    open.select(
                            open
                                    .vault()
                                    .namespace(open.namespace())
                                    .orElseThrow()
                                    .secrets()
                                    .stream()
                                    .map(each -> each.id())
                                    .toList());
                    commands.run(Command.MOVE_SECRET);
                },
                root ->
                        ((ComboBox<?>) root.lookup(".transfer-form .combo-box"))
                                .getEditor()
                                .setText("company"));
        draw(
                "secrets-new",
                SecretsPicturesTest::few,
                (open, commands) -> commands.run(Command.NEW_SECRET));
        draw(
                "secrets-trash",
                SecretsPicturesTest::few,
                (open, commands) -> {
                    open.select(
                            List.of(
                                    open.vault()
                                            .namespace(open.namespace())
                                            .orElseThrow()
                                            .secrets()
                                            .getFirst()
                                            .id()));
                    commands.run(Command.DELETE_SECRET);
                    open.show(Place.trash());
                });
    }

    private static void draw(
            String name, Supplier<SampleVault> vault, BiConsumer<OpenVault, Commands> then)
            throws IOException {
        draw(name, vault, then, root -> {});
    }

    private static void draw(
            String name,
            Supplier<SampleVault> vault,
            BiConsumer<OpenVault, Commands> then,
            Consumer<Parent> touch)
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
                            commands.on(Command.IMPORT, () -> {});
                            var part =
                                    new SecretsController(
                                            open,
                                            new ValueMarks(),
                                            TableLayout.DEFAULT,
                                            sample.tasks,
                                            commands,
                                            sample.messages,
                                            sample::now);
                            var pane = new BorderPane(part.root());
                            pane.setTop(part.search().root());
                            pane.sceneProperty()
                                    .subscribe(
                                            scene -> {
                                                if (scene != null) {
                                                    then.accept(open, commands);
                                                }
                                            });
                            return pane;
                        },
                        touch);
        for (var picture : pictures) {
            assertTrue(Files.size(picture) > 1_000, picture.toString());
        }
    }

    static SampleVault few() {
        return new SampleVault()
                .secret(
                        "company.team",
                        "GCP_SERVICE_ACCOUNT",
                        "{\n  \"type\": \"service_account\"\n}",
                        "Service account of the nightly export to the data warehouse",
                        "prod",
                        "gcp")
                .after(Duration.ofDays(40))
                .secret("company.team", "DB_PASSWORD", "hunter2!", "Reporting", "prod", "db")
                .after(Duration.ofDays(2))
                .secret(
                        "company.team",
                        "API_TOKEN",
                        "tok_3f9a81c2",
                        "",
                        "prod",
                        "billing",
                        "partner",
                        "rotated-quarterly")
                .secret(
                        "company.team",
                        "A_RATHER_LONG_KEY_THAT_SOMEBODY_ONCE_THOUGHT_WAS_A_GOOD_IDEA",
                        "x",
                        "With a description that is also too long to be shown in one row of the"
                                + " table")
                .after(Duration.ofHours(3))
                .secret("company.team", "SMTP_PASSWORD", "", "")
                .namespace("company.ops");
    }

    static SampleVault inheriting() {
        return few().secret("company", "DB_PASSWORD", "of the company", "Shared", "prod")
                .secret("company", "DB_HOST", "db.example.org", "The reporting data base", "db")
                .secret("", "PROXY", "http://proxy:3128", "");
    }

    static SampleVault many() {
        var sample = new SampleVault();
        for (var i = 0; i < 300; i++) {
            sample.secret(
                    "company.team",
                    "SERVICE_%03d_TOKEN".formatted(i),
                    "v" + i,
                    i % 3 == 0 ? "Service " + i : "",
                    i % 4 == 0 ? "prod" : "test");
        }
        return sample.after(Duration.ofDays(9));
    }
}
