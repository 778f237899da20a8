package dev.kista.desktop.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.desktop.dialog.Notice;
import dev.kista.desktop.dialog.RecordingNotices;
import dev.kista.desktop.mvc.InlineTaskRunner;
import dev.kista.model.Messages;
import dev.kista.service.settings.KistaFolders;
import dev.kista.service.settings.Settings;
import dev.kista.service.settings.SettingsFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class LiveSettingsTest {
    private final InlineTaskRunner tasks = new InlineTaskRunner();
    private final RecordingNotices notices = new RecordingNotices();
    @TempDir private Path folder;

    @Test
    void putsAChangeIntoEffectAtOnceAndSavesIt() {
        var settings = settings();
        var heard = new ArrayList<Integer>();
        settings.currentProperty().subscribe(now -> heard.add(now.fontSize()));
        settings.change(now -> now.withFontSize(20));
        assertEquals(20, settings.now().fontSize());
        assertEquals(List.of(Settings.DEFAULT.fontSize(), 20), heard);
        assertEquals(20, settings().now().fontSize(), "the next time, too");
    }

    @Test
    void isInEffectBeforeItIsSaved() {
        var settings = settings();
        tasks.hold();
        settings.change(now -> now.withLockMinutes(3));
        assertEquals(3, settings.now().lockMinutes());
        tasks.release();
    }

    @Test
    void savesNothingThatDoesNotChange() {
        var settings = settings();
        settings.change(now -> now.withFontSize(Settings.DEFAULT.fontSize()));
        settings.change(now -> now.withFontSize(20));
        settings.change(now -> now.withFontSize(20));
        assertEquals(1, tasks.titles().size());
    }

    @Test
    void saysWhereItCannotBeSavedAndKeepsItUntilTheEnd() throws IOException {
        var settings = settings();
        Files.writeString(folder.resolve("kista"), "a file is in the way");
        settings.change(now -> now.withFontSize(20));
        assertEquals(Notice.Kind.WARNING, notices.last().kind());
        assertEquals(20, settings.now().fontSize());
    }

    private LiveSettings settings() {
        return new LiveSettings(
                new SettingsFile(new KistaFolders(folder.resolve("kista"))),
                tasks,
                notices,
                Messages.in(Locale.ENGLISH));
    }
}
