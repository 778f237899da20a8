package dev.kista.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a namespace stands in the tree: `company.team.project`, one name a segment.
///
/// The empty path is the vault itself, which may hold secrets too, because vaults made by other
/// programs do. A path that Kista makes is [#isValid()]; names from other programs are kept as they
/// are, blanks and dots included.
///
/// @param segments the names from the top down
public record NamespacePath(List<String> segments) implements Comparable<NamespacePath> {
    /// The vault itself.
    public static final NamespacePath ROOT = new NamespacePath(List.of());

    /// Kestra's own limit for a whole namespace.
    public static final int MAX_LENGTH = 150;

    private static final Pattern VALID = Pattern.compile("[a-z0-9][a-z0-9._-]*");
    private static final Pattern VALID_SEGMENT = Pattern.compile("[a-z0-9_-]+");

    public NamespacePath {
        segments = List.copyOf(segments);
    }

    /// Splits at the dots, without checking anything. The empty text is the root.
    public static NamespacePath of(String dotted) {
        return dotted.isEmpty() ? ROOT : new NamespacePath(List.of(dotted.split("\\.", -1)));
    }

    /// The path that a user wrote, if Kestra would accept it as a namespace.
    public static Optional<NamespacePath> parse(String dotted) {
        var path = of(dotted.strip());
        return path.isValid() ? Optional.of(path) : Optional.empty();
    }

    /// Whether Kestra accepts it (`^[a-z0-9][a-z0-9._-]*`, at most 150 characters) and no segment
    /// is empty.
    public boolean isValid() {
        var dotted = toString();
        return VALID.matcher(dotted).matches()
                && dotted.length() <= MAX_LENGTH
                && segments.stream().allMatch(each -> VALID_SEGMENT.matcher(each).matches());
    }

    public boolean isRoot() {
        return segments.isEmpty();
    }

    /// The last name; empty for the root.
    public String name() {
        return isRoot() ? "" : segments.getLast();
    }

    /// The namespace above; the root is its own parent.
    public NamespacePath parent() {
        return isRoot() ? this : new NamespacePath(segments.subList(0, segments.size() - 1));
    }

    public NamespacePath child(String name) {
        var longer = new ArrayList<>(segments);
        longer.add(name);
        return new NamespacePath(longer);
    }

    /// Whether the other path lies in this one, or is it.
    public boolean contains(NamespacePath other) {
        return other.segments.size() >= segments.size()
                && other.segments.subList(0, segments.size()).equals(segments);
    }

    @Override
    public int compareTo(NamespacePath other) {
        var shared = Math.min(segments.size(), other.segments.size());
        for (var i = 0; i < shared; i++) {
            var order = segments.get(i).compareTo(other.segments.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(segments.size(), other.segments.size());
    }

    @Override
    public String toString() {
        return String.join(".", segments);
    }
}
