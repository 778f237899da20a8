package dev.kista.desktop.importing;

import dev.kista.codec.Problem;
import dev.kista.desktop.clipboard.FakeClipboard;
import dev.kista.desktop.clipboard.SecretClipboard;
import dev.kista.desktop.dialog.RecordingNotices;
import dev.kista.desktop.dialog.ScriptedFilePicker;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.Pictures;
import dev.kista.service.exchange.ImportPlan;
import dev.kista.service.exchange.ImportRow;

import javafx.util.Subscription;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

class ImportPicturesTest {
    private final SampleVault vault = new SampleVault().namespace("company.team").namespace("ops");
    private final FakeClipboard port = new FakeClipboard();

    @Test
    void mixed() {
        draw(
                "import-mixed",
                planned(Plans.mixed()),
                controller -> {
                    controller.onPaste();
                });
    }

    @Test
    void revealed() {
        draw(
                "import-revealed",
                planned(Plans.mixed()),
                controller -> {
                    controller.onPaste();
                    var source = controller.sources().getFirst();
                    source.onReveal(source.model().rows().getLast());
                });
    }

    @Test
    void manyInSeveralSources() {
        var rows = new ArrayList<ImportRow>();
        for (var i = 1; i <= 500; i++) {
            rows.add(Plans.added("SOME_RATHER_LONG_KEY_FOR_A_SERVICE_ACCOUNT_" + i, i, "v" + i));
        }
        draw(
                "import-many",
                planned(rows),
                controller -> {
                    controller.onPaste();
                    controller.onFiles(
                            List.of(
                                    Path.of("src/test/resources/samples/env/seed.env"),
                                    Path.of("src/test/resources/samples/env/missing.env"),
                                    Path.of("src/test/resources/samples/env/seed.env_encoded")));
                });
    }

    @Test
    void unreadable() {
        draw(
                "import-unreadable",
                planned(List.of()),
                controller -> controller.onFiles(List.of(Path.of("src/test/resources"))));
    }

    @Test
    void refusedAsAWhole() {
        draw(
                "import-refused",
                (source, snapshot, options) ->
                        new ImportPlan(
                                source.name(),
                                options.target(),
                                false,
                                dev.kista.codec.Format.ENV,
                                options.dialect(),
                                List.of(),
                                List.of(
                                        Problem.error(
                                                "key.invalid",
                                                new dev.kista.codec.Position(3, 7),
                                                null))),
                controller -> {
                    controller.onPaste();
                    controller.sources().getFirst().onTarget("Wrong Name");
                });
    }

    @Test
    void empty() {
        draw(
                "import-empty",
                planned(List.of()),
                controller -> {
                    port.clear();
                    controller.onPaste();
                });
    }

    @Test
    void reading() {
        vault.tasks.hold();
        draw("import-reading", planned(List.of()), ImportController::onPaste);
    }

    private static Planner planned(List<ImportRow> rows) {
        return (source, snapshot, options) -> Plans.plan(source, options, rows);
    }

    private void draw(String name, Planner planner, Consumer<ImportController> prepare) {
        port.put("A=b", false);
        Pictures.of(
                name,
                1000,
                640,
                () -> {
                    var open = vault.open();
                    open.show(dev.kista.model.NamespacePath.of("company.team"));
                    var controller =
                            new ImportController(
                                    open,
                                    planner,
                                    vault.tasks,
                                    new ScriptedFilePicker(),
                                    new SecretClipboard(
                                            port,
                                            tick -> Subscription.EMPTY,
                                            () -> Instant.EPOCH,
                                            () -> 20),
                                    new RecordingNotices(),
                                    vault.messages);
                    prepare.accept(controller);
                    return controller.root();
                });
    }
}
