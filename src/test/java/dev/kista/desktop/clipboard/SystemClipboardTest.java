package dev.kista.desktop.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.pictures.FxThread;

import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

class SystemClipboardTest {
    private final SystemClipboard clipboard = new SystemClipboard();

    @AfterEach
    void clears() {
        FxThread.run(clipboard::clear);
    }

    @Test
    void asksEveryManagerNotToKeepASecret() {
        FxThread.run(
                () -> {
                    clipboard.put("p\u00E4ss \uD83D\uDE00", true);
                    assertEquals(Optional.of("p\u00E4ss \uD83D\uDE00"), clipboard.text());
                    for (var hint :
                            List.of(
                                    SystemClipboard.HINT,
                                    SystemClipboard.WINDOWS_MONITORS,
                                    SystemClipboard.WINDOWS_HISTORY,
                                    SystemClipboard.WINDOWS_CLOUD)) {
                        assertTrue(
                                Clipboard.getSystemClipboard()
                                        .hasContent(DataFormat.lookupMimeType(hint)),
                                hint);
                    }
                });
    }

    @Test
    void asksNothingForWhatIsNoSecret() {
        FxThread.run(
                () -> {
                    clipboard.put("secret", true);
                    clipboard.put("plain", false);
                    assertEquals(
                            Set.of(DataFormat.PLAIN_TEXT),
                            Clipboard.getSystemClipboard().getContentTypes());
                });
    }

    @Test
    void hasNoTextAfterItWasCleared() {
        FxThread.run(
                () -> {
                    clipboard.put("secret", true);
                    clipboard.clear();
                    assertEquals(Optional.empty(), clipboard.text());
                });
    }
}
