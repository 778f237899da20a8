package dev.kista.model;

/// How much of a secret's past is kept.
///
/// @param maxItems most revisions a secret keeps; negative for no limit
/// @param maxBytes most bytes that a secret's revisions take together; negative for no limit
public record HistoryLimits(int maxItems, long maxBytes) {
    /// What KeePass programs start with.
    public static final HistoryLimits DEFAULT = new HistoryLimits(10, 6L * 1024 * 1024);
}
