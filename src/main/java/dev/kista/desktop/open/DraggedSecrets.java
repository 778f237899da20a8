package dev.kista.desktop.open;

import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Secrets that are dragged from one part of the window to another, by their ids only: what other
/// programs could read of a drag tells them nothing.
public final class DraggedSecrets {
    private static final DataFormat IDS = new DataFormat("application/x-kista-secrets");

    private DraggedSecrets() {}

    public static ClipboardContent content(Collection<UUID> ids) {
        var content = new ClipboardContent();
        content.put(IDS, ids.stream().map(UUID::toString).collect(Collectors.joining(" ")));
        return content;
    }

    public static boolean areIn(Dragboard dragboard) {
        return dragboard.hasContent(IDS);
    }

    /// The ids on a dragboard; none if something else is dragged.
    public static List<UUID> from(Dragboard dragboard) {
        return dragboard.getContent(IDS) instanceof String ids
                ? Arrays.stream(ids.split(" ")).map(UUID::fromString).toList()
                : List.of();
    }
}
