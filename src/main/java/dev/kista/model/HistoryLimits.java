package dev.kista.model;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// How much of a secret's past is kept.
///
/// @param maxItems most revisions a secret keeps; negative for no limit
/// @param maxBytes most bytes that a secret's revisions take together; negative for no limit
public record HistoryLimits(int maxItems, long maxBytes) {
    /// What KeePass programs start with.
    public static final HistoryLimits DEFAULT = new HistoryLimits(10, 6L * 1024 * 1024);

    /// What stays of a history, oldest first: the newest revisions that fit. To be applied to the
    /// one secret that was edited, never to all: lowering a limit must not cost the past of what
    /// nobody touched.
    public List<Revision> trim(List<Revision> history) {
        var keep = 0;
        var bytes = 0L;
        for (var revision : history.reversed()) {
            bytes += size(revision);
            if ((maxItems >= 0 && keep >= maxItems) || (maxBytes >= 0 && bytes > maxBytes)) {
                break;
            }
            keep++;
        }
        return List.copyOf(history.subList(history.size() - keep, history.size()));
    }

    private static long size(Revision revision) {
        var tags = revision.tags().stream().mapToLong(HistoryLimits::size).sum();
        return size(revision.key().text())
                + revision.value().size()
                + size(revision.description())
                + tags;
    }

    private static long size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
