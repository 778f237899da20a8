package dev.kista.service;

import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// A namespace while it is being changed. Freezing one that was only looked at gives back the very
/// namespace it was made of, so that a snapshot shares with the next one all that stayed.
final class NamespaceDraft {
    private final Namespace origin;
    private Namespace self;
    private @Nullable NamespaceDraft parent;
    private @Nullable List<NamespaceDraft> children;
    private @Nullable SecretSlots slots;

    NamespaceDraft(Namespace origin, @Nullable NamespaceDraft parent) {
        this.origin = origin;
        this.self = origin;
        this.parent = parent;
    }

    /// Its own fields; what lies in it is asked for by [#children()] and [#secrets()].
    Namespace self() {
        return self;
    }

    void change(Namespace next) {
        self = next;
    }

    UUID id() {
        return origin.id();
    }

    @Nullable NamespaceDraft parent() {
        return parent;
    }

    NamespacePath path() {
        return parent == null ? NamespacePath.ROOT : parent.path().child(self.name());
    }

    boolean isIn(NamespaceDraft other) {
        return this == other || (parent != null && parent.isIn(other));
    }

    List<NamespaceDraft> children() {
        if (children == null) {
            children = new ArrayList<>(origin.children().size());
            for (var each : origin.children()) {
                children.add(new NamespaceDraft(each, this));
            }
        }
        return children;
    }

    /// Itself and everything below.
    Stream<NamespaceDraft> tree() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(NamespaceDraft::tree));
    }

    NamespaceDraft add(Namespace child) {
        var draft = new NamespaceDraft(child, this);
        children().add(draft);
        return draft;
    }

    /// Takes a draft from where it is to the end of the children here.
    void take(NamespaceDraft child) {
        if (child.parent != null) {
            child.parent.children().remove(child);
        }
        child.parent = this;
        children().add(child);
    }

    void drop(NamespaceDraft child) {
        children().remove(child);
    }

    SecretSlots secrets() {
        if (slots == null) {
            slots = new SecretSlots(origin.secrets());
        }
        return slots;
    }

    /// The secrets as they are now, without making ready to change them.
    List<Secret> present() {
        return slots == null ? origin.secrets() : slots.toList();
    }

    Namespace freeze() {
        var nextChildren = frozenChildren();
        var nextSecrets = slots == null || !slots.isChanged() ? origin.secrets() : slots.toList();
        if (self == origin
                && nextChildren == origin.children()
                && nextSecrets == origin.secrets()) {
            return origin;
        }
        return self.withChildren(nextChildren).withSecrets(nextSecrets);
    }

    private List<Namespace> frozenChildren() {
        if (children == null) {
            return origin.children();
        }
        var frozen = children.stream().map(NamespaceDraft::freeze).toList();
        var before = origin.children();
        var same = frozen.size() == before.size();
        for (var i = 0; same && i < frozen.size(); i++) {
            same = frozen.get(i) == before.get(i);
        }
        return same ? before : frozen;
    }
}
