package dev.kista.desktop.detail;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.control.Ages;
import dev.kista.desktop.dialog.Notices;
import dev.kista.desktop.mvc.Part;
import dev.kista.desktop.open.FoundSecret;
import dev.kista.desktop.open.KeyName;
import dev.kista.desktop.open.OpenVault;
import dev.kista.model.Messages;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;
import dev.kista.service.ValueKind;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;

/// The detail of what is selected.
public final class DetailController implements Part {
    private final OpenVault open;
    private final Commands commands;
    private final Notices notices;
    private final Messages messages;
    private final Executor later;
    private final BiConsumer<UUID, Integer> compare;
    private final KeyName keyName;
    private final DetailModel model = new DetailModel();
    private final DetailView view;
    private final Deque<VaultEdit> waiting = new ArrayDeque<>();
    private @Nullable SecretValue lastValue;
    private int version;

    /// @param later runs something in a later turn of the FX thread: `Platform::runLater`
    /// @param compare shows what is different in an earlier state, which is called by its place in
    ///   the history
    public DetailController(
            OpenVault open,
            Commands commands,
            Notices notices,
            Messages messages,
            InstantSource clock,
            Executor later,
            BiConsumer<UUID, Integer> compare) {
        this.open = open;
        this.commands = commands;
        this.notices = notices;
        this.messages = messages;
        this.later = later;
        this.compare = compare;
        this.keyName = new KeyName(messages);
        this.view =
                new DetailView(this, model, commands, messages, new Ages(messages, clock), clock);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    Subscription attach() {
        ListChangeListener<UUID> selection = change -> refresh();
        open.selected().addListener(selection);
        refresh();
        return Subscription.combine(
                open.vaultProperty().subscribe(vault -> refresh()),
                open.whenLeaving(this::commit),
                commands.on(
                        Command.RENAME_SECRET,
                        Bindings.createBooleanBinding(
                                this::isEditable, open.secretProperty(), open.vaultProperty()),
                        view::editKey),
                () -> open.selected().removeListener(selection),
                this::commit,
                () -> model.shownProperty().set(new Shown.Nothing()));
    }

    /// The value of the secret that is shown, to be put into its field.
    Optional<SecretValue> value() {
        return shown().flatMap(open::find).map(found -> found.secret().value());
    }

    /// Every tag in use, for completion.
    SortedSet<String> knownTags() {
        var known = new TreeSet<String>();
        open.vault().root().allSecrets().forEach(each -> known.addAll(each.tags()));
        return known;
    }

    void onKeyTyped(String typed) {
        var problem =
                shown().flatMap(open::find)
                        .filter(found -> !found.secret().key().text().equals(typed))
                        .flatMap(found -> problem(found, typed));
        model.keyProblemProperty().set(problem.orElse(""));
    }

    /// @return whether the key can be as it is typed
    boolean onKey(UUID id, String typed) {
        model.keyProblemProperty().set("");
        var found = open.find(id);
        if (found.isEmpty() || found.get().secret().key().text().equals(typed)) {
            return true;
        }
        var problem = problem(found.get(), typed);
        if (problem.isPresent()) {
            notices.warning(
                    messages.text(
                            "detail.key.kept", found.get().secret().key().text(), problem.get()));
            return false;
        }
        send(new VaultEdit.ChangeSecret(id, new SecretKey(typed), null, null, null));
        return true;
    }

    private Optional<String> problem(FoundSecret found, String typed) {
        return keyName.problem(typed, open.vault(), found.path(), found.secret().id());
    }

    /// @param value taken over, or wiped if it is what the secret has already
    void onValue(UUID id, SecretValue value) {
        var found = open.find(id);
        if (found.isEmpty() || found.get().secret().value().equals(value)) {
            value.close();
        } else {
            send(new VaultEdit.ChangeSecret(id, null, value, null, null));
        }
    }

    void onDescription(UUID id, String text) {
        open.find(id)
                .filter(found -> !found.secret().description().equals(text))
                .ifPresent(found -> send(new VaultEdit.ChangeSecret(id, null, null, text, null)));
    }

    void onTags(UUID id, SortedSet<String> tags) {
        open.find(id)
                .filter(found -> !found.secret().tags().equals(tags))
                .ifPresent(found -> send(new VaultEdit.ChangeSecret(id, null, null, null, tags)));
    }

    void onExpiry(UUID id, @Nullable Instant expiry) {
        open.find(id)
                .filter(
                        found ->
                                !found.secret()
                                        .times()
                                        .expires()
                                        .equals(Optional.ofNullable(expiry)))
                .ifPresent(found -> send(new VaultEdit.ExpireSecret(id, expiry)));
    }

    void onCompare(UUID id, int index) {
        compare.accept(id, index);
    }

    void onRestore(UUID id, int index) {
        send(new VaultEdit.RestoreRevision(id, index));
    }

    /// Gives every selected secret the tags that are new, and takes away those that are gone.
    void onTagsOfAll(SortedSet<String> next) {
        if (!(model.shownProperty().get() instanceof Shown.Several several)) {
            return;
        }
        var edits = new ArrayList<VaultEdit>();
        for (var found : open.selectedSecrets()) {
            var tags = new TreeSet<>(found.secret().tags());
            tags.removeAll(several.tags());
            tags.addAll(next);
            if (!tags.equals(found.secret().tags())) {
                edits.add(new VaultEdit.ChangeSecret(found.secret().id(), null, null, null, tags));
            }
        }
        if (!edits.isEmpty()) {
            send(new VaultEdit.Batch(edits));
        }
    }

    /// Lets every selected secret expire at the same time; `null` for never.
    void onExpiryOfAll(@Nullable Instant expiry) {
        var edits = new ArrayList<VaultEdit>();
        for (var found : open.selectedSecrets()) {
            if (!Objects.equals(found.secret().times().expiry(), expiry)) {
                edits.add(new VaultEdit.ExpireSecret(found.secret().id(), expiry));
            }
        }
        if (!edits.isEmpty()) {
            send(new VaultEdit.Batch(edits));
        }
    }

    /// Not at once: the field may have been left by a click into the table, which must not find
    /// other rows under the mouse.
    private void send(VaultEdit edit) {
        waiting.add(edit);
        later.execute(this::flush);
    }

    private void flush() {
        while (!waiting.isEmpty()) {
            open.apply(waiting.remove());
        }
    }

    private void commit() {
        view.commit();
        flush();
    }

    private Optional<UUID> shown() {
        return model.shownProperty().get() instanceof Shown.One one
                ? Optional.of(one.secret().id())
                : Optional.empty();
    }

    private boolean isEditable() {
        var id = open.secretProperty().get();
        return id != null && open.find(id).filter(found -> !found.inTrash()).isPresent();
    }

    private void refresh() {
        var found = open.selectedSecrets();
        if (found.size() == 1) {
            model.shownProperty().set(new Shown.One(detail(found.getFirst())));
        } else if (found.isEmpty()) {
            model.shownProperty().set(new Shown.Nothing());
        } else {
            model.shownProperty()
                    .set(
                            new Shown.Several(
                                    found.size(),
                                    commonTags(found),
                                    commonExpiry(found),
                                    found.stream().anyMatch(FoundSecret::inTrash)));
        }
    }

    private static SortedSet<String> commonTags(List<FoundSecret> found) {
        var common = new TreeSet<>(found.getFirst().secret().tags());
        for (var each : found) {
            if (common.isEmpty()) {
                break;
            }
            common.retainAll(each.secret().tags());
        }
        return common;
    }

    private static @Nullable Instant commonExpiry(List<FoundSecret> found) {
        var first = found.getFirst().secret().times().expiry();
        return found.stream()
                        .allMatch(each -> Objects.equals(each.secret().times().expiry(), first))
                ? first
                : null;
    }

    private SecretDetail detail(FoundSecret found) {
        var secret = found.secret();
        if (secret.value() != lastValue) {
            lastValue = secret.value();
            version++;
        }
        return new SecretDetail(
                secret.id(),
                secret.key().text(),
                secret.description(),
                secret.tags(),
                secret.times().created(),
                secret.times().modified(),
                secret.times().expiry(),
                found.path(),
                found.inTrash(),
                version,
                ValueKind.of(secret.value()),
                secret.value().size(),
                Version.of(secret));
    }
}
