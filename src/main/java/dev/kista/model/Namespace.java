package dev.kista.model;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A node of the namespace tree: its own secrets and the namespaces below it, each in the order of
/// the vault file.
///
/// @param name one segment of the path; for the root, the name another program shows for it
/// @param previousParent id of the namespace it was in before it was last moved, so that it can be
///   taken out of the trash again; `null` if it never was elsewhere
/// @param extras what another program keeps with it
public record Namespace(
        UUID id,
        String name,
        String description,
        List<Namespace> children,
        List<Secret> secrets,
        Times times,
        @Nullable UUID previousParent,
        Extras extras) {
    public Namespace {
        children = List.copyOf(children);
        secrets = List.copyOf(secrets);
    }

    /// One that never was in another namespace.
    public Namespace(
            UUID id,
            String name,
            String description,
            List<Namespace> children,
            List<Secret> secrets,
            Times times,
            Extras extras) {
        this(id, name, description, children, secrets, times, null, extras);
    }

    public Namespace withChildren(List<Namespace> next) {
        return new Namespace(id, name, description, next, secrets, times, previousParent, extras);
    }

    public Namespace withSecrets(List<Secret> next) {
        return new Namespace(id, name, description, children, next, times, previousParent, extras);
    }

    public Namespace withName(String next) {
        return new Namespace(
                id, next, description, children, secrets, times, previousParent, extras);
    }

    public Namespace withDescription(String next) {
        return new Namespace(id, name, next, children, secrets, times, previousParent, extras);
    }

    public Namespace withTimes(Times next) {
        return new Namespace(
                id, name, description, children, secrets, next, previousParent, extras);
    }

    public Namespace withPreviousParent(@Nullable UUID next) {
        return new Namespace(id, name, description, children, secrets, times, next, extras);
    }

    public Optional<Namespace> child(String childName) {
        return children.stream().filter(each -> each.name().equals(childName)).findFirst();
    }

    public Optional<Secret> secret(SecretKey key) {
        return secrets.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /// Its own secrets and those of all namespaces below.
    public Stream<Secret> allSecrets() {
        return Stream.concat(secrets.stream(), children.stream().flatMap(Namespace::allSecrets));
    }
}
