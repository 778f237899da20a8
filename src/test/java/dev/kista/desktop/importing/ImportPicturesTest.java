package dev.kista.desktop.importing;

import dev.kista.desktop.clipboard.FakeClipboard;
import dev.kista.desktop.clipboard.SecretClipboard;
import dev.kista.desktop.dialog.RecordingNotices;
import dev.kista.desktop.dialog.ScriptedFilePicker;
import dev.kista.desktop.mvc.InlineTaskRunner;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.Pictures;

import javafx.util.Subscription;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class ImportPicturesTest {
    private final SampleVault vault = new SampleVault().namespace("company.team").namespace("ops");
    private final FakeClipboard port = new FakeClipboard();

    @Test
    void mixed() {
        port.put("A=b", false);
        Pictures.of(
                "import-mixed",
                1000,
                640,
                () -> {
                    var controller =
                            controller(
                                    (source, snapshot, options) ->
                                            Plans.plan(source, options, Plans.mixed()));
                    controller.onPaste();
                    return controller.root();
                });
    }

    private ImportController controller(Planner planner) {
        var clipboard =
                new SecretClipboard(
                        port, tick -> Subscription.EMPTY, () -> Instant.EPOCH, () -> 20);
        return new ImportController(
                vault.open(),
                planner,
                new InlineTaskRunner(),
                new ScriptedFilePicker(),
                clipboard,
                new RecordingNotices(),
                vault.messages);
    }
}
