package dev.kista.service;

import dev.kista.model.Vault;
import dev.kista.model.VaultEdit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What can be undone and redone: the edits, each with the snapshot on its other side.
final class EditHistory {
    /// Snapshots share what they have in common, so this many cost little.
    static final int MAX_STEPS = 200;

    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();

    private record Step(VaultEdit edit, Vault snapshot) {}

    Optional<VaultEdit> undoable() {
        return Optional.ofNullable(undo.peek()).map(Step::edit);
    }

    Optional<VaultEdit> redoable() {
        return Optional.ofNullable(redo.peek()).map(Step::edit);
    }

    void applied(VaultEdit edit, Vault before) {
        redo.clear();
        push(undo, new Step(edit, before));
    }

    /// The snapshot before the last edit; the present one if there is none.
    Vault undo(Vault now) {
        return step(undo, redo, now);
    }

    Vault redo(Vault now) {
        return step(redo, undo, now);
    }

    private static Vault step(Deque<Step> from, Deque<Step> to, Vault now) {
        var step = from.poll();
        if (step == null) {
            return now;
        }
        push(to, new Step(step.edit(), now));
        return step.snapshot();
    }

    private static void push(Deque<Step> steps, Step step) {
        steps.push(step);
        if (steps.size() > MAX_STEPS) {
            steps.removeLast();
        }
    }
}
