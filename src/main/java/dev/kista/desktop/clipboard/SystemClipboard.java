package dev.kista.desktop.clipboard;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The clipboard of the desktop environment, through JavaFX.
///
/// The hints are bytes, not text: JavaFX would Java-serialise a String under a format of its own,
/// and no clipboard manager could read it.
public final class SystemClipboard implements ClipboardPort {
    /// KDE's Klipper, and most managers on X11 and Wayland, skip what carries this.
    static final String HINT = "x-kde-passwordManagerHint";

    /// Windows: no clipboard monitor sees it.
    static final String WINDOWS_MONITORS = "ExcludeClipboardContentFromMonitorProcessing";

    /// Windows: a DWORD 0 keeps it out of the history (Win+V).
    static final String WINDOWS_HISTORY = "CanIncludeInClipboardHistory";

    /// Windows: a DWORD 0 keeps it from the user's other machines.
    static final String WINDOWS_CLOUD = "CanUploadToCloudClipboard";

    private static final int DWORD = 4;

    @Override
    public void put(String text, boolean secret) {
        var content = new ClipboardContent();
        content.putString(text);
        if (secret) {
            var hint = "secret".getBytes(StandardCharsets.US_ASCII);
            content.put(format(HINT), ByteBuffer.wrap(hint));
            content.put(format(WINDOWS_MONITORS), ByteBuffer.allocate(DWORD));
            content.put(format(WINDOWS_HISTORY), ByteBuffer.allocate(DWORD));
            content.put(format(WINDOWS_CLOUD), ByteBuffer.allocate(DWORD));
        }
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public Optional<String> text() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
    }

    @Override
    public void clear() {
        Clipboard.getSystemClipboard().clear();
    }

    /// JavaFX refuses to make the same format twice in a process.
    private static DataFormat format(String name) {
        var known = DataFormat.lookupMimeType(name);
        return known == null ? new DataFormat(name) : known;
    }
}
