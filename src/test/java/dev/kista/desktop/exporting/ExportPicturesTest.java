package dev.kista.desktop.exporting;

import dev.kista.codec.Format;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.codec.exchange.Written;
import dev.kista.desktop.dialog.ScriptedFilePicker;
import dev.kista.desktop.dialog.WindowConfirmations;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Pictures;
import dev.kista.desktop.theme.Appearance;
import dev.kista.service.exchange.ExportScope;
import dev.kista.service.files.SecretFileWriter;

import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ExportPicturesTest {
    @TempDir Path folder;

    private final SampleVault vault = new SampleVault().secret("company", "DB_PASSWORD", "x", "");

    @Test
    void asksBeforePlainText() {
        draw("export-plain", Format.ENV);
    }

    @Test
    void asksWhereGitWouldPickItUp() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        draw("export-git", Format.ENCODED);
    }

    private void draw(String name, Format format) {
        for (var appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
            Pictures.appear(appearance);
            FxThread.run(() -> controller().onSave(format, WriteOptions.PLAIN, ExportScope.OWN));
            var dialog = FxThread.call(() -> Window.getWindows().getLast());
            Pictures.ofWindow(name + (appearance == Appearance.DARK ? "-dark" : "-light"), dialog);
            FxThread.run(dialog::hide);
        }
    }

    private ExportController controller() {
        return new ExportController(
                vault.open(),
                (snapshot, path, scope, format, options) -> new Written.Text("A=b\n", List.of()),
                new SecretFileWriter(),
                vault.tasks,
                new ScriptedFilePicker().choosing(folder.resolve(".env_encoded")),
                new WindowConfirmations(() -> null, vault.messages),
                vault.notices,
                vault.messages,
                file -> {},
                written -> {});
    }
}
