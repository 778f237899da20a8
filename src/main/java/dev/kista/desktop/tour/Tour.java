package dev.kista.desktop.tour;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.theme.Appearance;
import dev.kista.model.Messages;

import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Plays the main job: create a vault, import a `.env`, look at it, export it, lock it.
public final class Tour {
    private static final String VAULT = "tour.kdbx";
    private static final String ENV = "sample.env";
    private static final String COMPOSE = "docker-compose.secrets.yml";
    private static final String ENCODED = ".env_encoded";
    private static final String PASSWORD = "correct horse battery staple";
    private static final String NAMESPACE = "company.team.project";
    private static final String SHOWN_KEY = "DB_PASSWORD";

    /// For a notice to slide in.
    private static final long CALM_MILLIS = 450;

    private final Stage window;
    private final Commands commands;
    private final ObservableList<?> running;
    private final TourFiles files;
    private final byte[] env;
    private final Path folder;
    private final PrintStream out;
    private final Messages messages;
    private final Hands hands = new Hands();
    private final Camera camera;
    private int step;

    /// @param running the work under way, which the tour waits for
    /// @param files answers the file windows
    /// @param env the file to import
    /// @param folder where everything goes
    /// @param out told of each step in a line
    public Tour(
            Stage window,
            Commands commands,
            ObjectProperty<Appearance> appearance,
            ObservableList<?> running,
            TourFiles files,
            byte[] env,
            Path folder,
            PrintStream out,
            Messages messages) {
        this.window = window;
        this.commands = commands;
        this.running = running;
        this.files = files;
        this.env = env.clone();
        this.folder = folder;
        this.out = out;
        this.messages = messages;
        this.camera = new Camera(hands, appearance, folder);
    }

    /// Makes room in the folder for a new tour: removes what an earlier one left, and nothing else.
    public static void clean(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var name : List.of(VAULT, VAULT + ".bak", ENV, COMPOSE, ENCODED)) {
            Files.deleteIfExists(folder.resolve(name));
        }
        try (var pictures = Files.newDirectoryStream(folder, "[0-9][0-9]-*.png")) {
            for (var picture : pictures) {
                Files.delete(picture);
            }
        }
    }

    /// Plays all of it. Blocking; not on the FX thread. Where it fails, the last picture shows how.
    ///
    /// @throws TourFailed with the step that did not come to its end
    public void play() throws TourFailed, IOException {
        try {
            steps();
        } catch (TourFailed e) {
            camera.take(window, "%02d-failed".formatted(step + 1));
            throw e;
        }
    }

    private void steps() throws TourFailed, IOException {
        hands.see("#welcome-create", Node.class);
        picture("welcome");
        create();
        importEnv();
        look();
        export();
        lock();
    }

    private void create() throws TourFailed, IOException {
        hands.press("#welcome-create");
        hands.type("#create-name", messages.text("tour.vault"));
        hands.type("#create-place", folder.resolve(VAULT).toAbsolutePath().toString());
        hands.typeSecret("#create-password", PASSWORD);
        hands.typeSecret("#create-repeat", PASSWORD);
        hands.see("#create-create:default", Node.class);
        picture("create");
        hands.press("#create-create");
        hands.see("#breadcrumb", Node.class);
        picture("empty-vault");
    }

    private void importEnv() throws TourFailed, IOException {
        var file = Files.write(folder.resolve(ENV), env);
        files.choose(file);
        run(Command.IMPORT);
        hands.type("#import-target .text-field", NAMESPACE);
        hands.see("#import-confirm", Node.class);
        picture("import");
        hands.press("#import-confirm");
        hands.until("the imported secrets", () -> !rows().isEmpty());
        picture("workspace");
    }

    private void look() throws TourFailed, IOException {
        hands.run(() -> select(SHOWN_KEY));
        calm();
        picture("secret");
        run(Command.REVEAL);
        picture("revealed");
        run(Command.REVEAL);
        hands.press("#snippet-reveal");
        picture("snippet");
        hands.press("#snippet-reveal");
    }

    private void export() throws TourFailed, IOException {
        save("COMPOSE", COMPOSE);
        save("ENCODED", ENCODED);
        picture("exported");
    }

    private void save(String target, String name) throws TourFailed {
        var file = folder.resolve(name);
        files.choose(file);
        hands.run(
                () -> {
                    if (hands.find("#snippet-target") instanceof ComboBox<?> box) {
                        choose(box, target);
                    }
                });
        calm();
        run(Command.EXPORT);
        hands.until(name, () -> Files.exists(file));
        calm();
    }

    private void lock() throws TourFailed, IOException {
        run(Command.LOCK);
        hands.see("#unlock-password", Node.class);
        picture("locked");
        hands.typeSecret("#unlock-password", PASSWORD.toUpperCase(Locale.ROOT));
        hands.press("#unlock-unlock");
        hands.see("#unlock-problem", Label.class);
        picture("wrong-password");
        hands.typeSecret("#unlock-password", PASSWORD);
        hands.press("#unlock-unlock");
        hands.see("#breadcrumb", Node.class);
        picture("unlocked");
        run(Command.LOCK);
        hands.see("#unlock-password", Node.class);
    }

    private void run(Command command) throws TourFailed {
        hands.until(command.messageKey(), commands.enabled(command)::get);
        hands.run(() -> commands.run(command));
        calm();
    }

    private List<?> rows() {
        return hands.find(".table-view") instanceof TableView<?> table
                ? table.getItems()
                : List.of();
    }

    private void select(String key) {
        if (hands.find(".table-view") instanceof TableView<?> table) {
            table.requestFocus();
            for (var i = 0; i < table.getItems().size(); i++) {
                if (String.valueOf(table.getItems().get(i)).contains(key)) {
                    table.getSelectionModel().clearAndSelect(i);
                }
            }
        }
    }

    private static <T> void choose(ComboBox<T> box, String name) {
        box.getItems().stream()
                .filter(each -> String.valueOf(each).equals(name))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private void picture(String name) throws TourFailed, IOException {
        calm();
        step++;
        camera.take(window, "%02d-%s".formatted(step, name));
        out.println(messages.text("tour.step", step, messages.text("tour.step." + name)));
    }

    /// Waits until nothing is under way and nothing moves.
    private void calm() throws TourFailed {
        hands.until("work under way", running::isEmpty);
        hands.sleep(CALM_MILLIS);
        hands.until("work under way", running::isEmpty);
    }
}
