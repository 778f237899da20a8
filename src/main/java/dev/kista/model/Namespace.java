package dev.kista.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A node of the namespace tree: its own secrets and the namespaces below it, each in the order of
/// the vault file.
///
/// @param name one segment of the path; for the root, the name another program shows for it
/// @param extras what another program keeps with it
public record Namespace(
        UUID id,
        String name,
        String description,
        List<Namespace> children,
        List<Secret> secrets,
        Times times,
        Extras extras) {
    public Namespace {
        children = List.copyOf(children);
        secrets = List.copyOf(secrets);
    }

    public Namespace withChildren(List<Namespace> next) {
        return new Namespace(id, name, description, next, secrets, times, extras);
    }

    public Namespace withSecrets(List<Secret> next) {
        return new Namespace(id, name, description, children, next, times, extras);
    }

    public Namespace withName(String next) {
        return new Namespace(id, next, description, children, secrets, times, extras);
    }

    public Namespace withDescription(String next) {
        return new Namespace(id, name, next, children, secrets, times, extras);
    }

    public Namespace withTimes(Times next) {
        return new Namespace(id, name, description, children, secrets, next, extras);
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
