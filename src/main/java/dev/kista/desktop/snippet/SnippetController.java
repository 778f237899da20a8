package dev.kista.desktop.snippet;

import dev.kista.codec.Carried;
import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.exchange.Written;
import dev.kista.desktop.clipboard.SecretClipboard;
import dev.kista.desktop.dialog.Notices;
import dev.kista.desktop.mvc.Part;
import dev.kista.desktop.mvc.TaskRunner;
import dev.kista.desktop.mvc.TaskRunner.Lane;
import dev.kista.desktop.mvc.TaskRunner.RunningTask;
import dev.kista.desktop.snippet.SnippetModel.State;
import dev.kista.model.Messages;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;
import dev.kista.service.EffectiveSecret;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The snippet of the namespace that is shown. Works only while it is on the screen; FX thread
/// only.
public final class SnippetController implements Part {
    /// Up to here a text is made in less than a frame.
    private static final int QUICK = 200;

    private static final Duration REVEALED_FOR = Duration.seconds(30);

    private final ObservableValue<Vault> vault;
    private final ObservableValue<NamespacePath> namespace;
    private final ObservableValue<List<UUID>> selected;
    private final SnippetWriter writer;
    private final TaskRunner runner;
    private final SecretClipboard clipboard;
    private final Notices notices;
    private final Messages messages;
    private final SnippetSaver save;
    private final SnippetModel model = new SnippetModel();
    private final OtherReaders others;
    private final SnippetView view;
    private final PauseTransition hiding = new PauseTransition(REVEALED_FOR);
    private @Nullable RunningTask running;

    /// @param selected the secrets that are selected and may be written
    /// @param save lets the user save the namespace in a format
    public SnippetController(
            ObservableValue<Vault> vault,
            ObservableValue<NamespacePath> namespace,
            ObservableValue<List<UUID>> selected,
            SnippetWriter writer,
            TaskRunner runner,
            SecretClipboard clipboard,
            Notices notices,
            Messages messages,
            SnippetSaver save) {
        this.vault = vault;
        this.namespace = namespace;
        this.selected = selected;
        this.writer = writer;
        this.runner = runner;
        this.clipboard = clipboard;
        this.notices = notices;
        this.messages = messages;
        this.save = save;
        this.others = new OtherReaders(model, writer, runner, messages);
        this.view = new SnippetView(model, this, messages);
        hiding.setOnFinished(event -> reveal(false));
    }

    @Override
    public Parent root() {
        return view.root();
    }

    /// What is shown before the user chooses something else.
    public void beginWith(Format format, Dialect dialect) {
        model.listProperty().set(format == Format.COMPOSE_LIST);
        Target.of(format).ifPresent(model.targetProperty()::set);
        model.dialectProperty().set(dialect);
    }

    /// Follows the vault and the selected namespace until the result is unsubscribed; then forgets
    /// what was shown.
    Subscription onShown() {
        refresh();
        return vault.subscribe((before, now) -> refresh())
                .and(namespace.subscribe((before, now) -> reveal(false)))
                .and(selected.subscribe(this::selectionChanged))
                .and(this::forget);
    }

    void onTarget(Target target) {
        model.targetProperty().set(target);
        model.carriedProperty().set(Optional.empty());
        model.stringDataProperty().set(false);
        refresh();
    }

    void onList(boolean list) {
        model.listProperty().set(list);
        refresh();
    }

    void onDialect(Dialect dialect) {
        model.dialectProperty().set(dialect);
        refresh();
    }

    /// Takes what the format usually carries for no choice, so that another format starts afresh.
    void onCarried(Carried carried) {
        model.carriedProperty()
                .set(Optional.of(carried).filter(each -> each != format().carried()));
        refresh();
    }

    void onStringData(boolean stringData) {
        model.stringDataProperty().set(stringData);
        refresh();
    }

    void onInherited(boolean inherited) {
        model.inheritedProperty().set(inherited);
        refresh();
    }

    void onOnlySelected(boolean only) {
        model.onlySelectedProperty().set(only && !model.selectedProperty().get().isEmpty());
        reveal(false);
    }

    /// Where nothing is selected any more, the whole namespace is meant again.
    private void selectionChanged(List<UUID> ids) {
        model.selectedProperty().set(ids);
        if (model.onlySelectedProperty().get()) {
            onOnlySelected(true);
        }
    }

    void onReveal() {
        reveal(!model.revealedProperty().get());
    }

    /// What is revealed hides itself after a while, for those who are called away.
    private void reveal(boolean revealed) {
        model.revealedProperty().set(revealed);
        if (revealed) {
            hiding.playFromStart();
        } else {
            hiding.stop();
        }
        refresh();
    }

    /// Copies the whole text, with its values.
    public void onCopy() {
        var count = secrets();
        if (count == 0) {
            return;
        }
        switch (write()) {
            case Written.Text text -> copy(text.text(), count);
            case Written.Refused _ -> notices.failure(messages.text("snippet.not-copied"));
        }
    }

    private void copy(String text, int count) {
        if (format() == Format.COMPOSE_ENV_FILE) {
            clipboard.copyPlain(text);
            notices.info(messages.text("snippet.copied.reference"));
        } else {
            var seconds = clipboard.copySecret(text);
            notices.info(messages.text("snippet.copied", count, seconds));
        }
    }

    /// The whole text, with its values, for another program; empty if there is nothing to give.
    Optional<String> dragged() {
        return secrets() > 0 && write() instanceof Written.Text text
                ? Optional.of(text.text())
                : Optional.empty();
    }

    void onDragged(boolean accepted) {
        if (accepted) {
            notices.info(messages.text("snippet.dragged", secrets()));
        }
    }

    private Written write() {
        return writer.write(
                vault.getValue(),
                namespace.getValue(),
                model.scope(),
                format(),
                model.options(false));
    }

    /// Lets the user save the text, with its values. A reference to an env file holds none; what is
    /// saved then is the file that it names.
    public void onSave() {
        var shown = format();
        save.save(
                shown == Format.COMPOSE_ENV_FILE ? Format.ENCODED : shown,
                model.options(false),
                model.scope());
    }

    /// Lets the user save those that are selected, in the format that is shown.
    public void onSaveSelected() {
        onOnlySelected(true);
        onSave();
    }

    private void refresh() {
        if (running != null) {
            running.cancel();
            running = null;
        }
        var count = secrets();
        if (count == 0) {
            show(State.EMPTY, List.of());
            model.problems().clear();
            others.forget();
            return;
        }
        var snapshot = vault.getValue();
        var path = namespace.getValue();
        var scope = model.scope();
        var format = format();
        var options = model.options(!model.revealedProperty().get());
        others.look(snapshot, path);
        if (count <= QUICK) {
            show(Lined.of(writer.write(snapshot, path, scope, format, options)));
        } else {
            running =
                    runner.run(
                            messages.text("snippet.writing"),
                            Lane.READING,
                            progress ->
                                    Lined.of(writer.write(snapshot, path, scope, format, options)),
                            this::show,
                            failure -> notices.failure(messages.text("snippet.failed")));
        }
    }

    /// What was written, and its lines, which for a large namespace take longer than a frame to
    /// tell apart.
    private record Lined(Written written, List<String> lines) {
        static Lined of(Written written) {
            return new Lined(
                    written,
                    written instanceof Written.Text text
                            ? text.text().lines().toList()
                            : List.of());
        }
    }

    private void show(Lined lined) {
        switch (lined.written) {
            case Written.Text text -> {
                show(State.WRITTEN, lined.lines);
                model.problems().setAll(text.problems());
            }
            case Written.Refused refused -> {
                show(State.REFUSED, List.of());
                model.problems().setAll(refused.problems());
            }
        }
    }

    private void show(State state, List<String> lines) {
        model.linesProperty().set(lines);
        model.stateProperty().set(state);
    }

    private void forget() {
        if (running != null) {
            running.cancel();
            running = null;
        }
        others.forget();
        hiding.stop();
        model.revealedProperty().set(false);
        show(State.EMPTY, List.of());
    }

    private int secrets() {
        var snapshot = vault.getValue();
        var path = namespace.getValue();
        var own = snapshot.namespace(path).map(each -> each.secrets().size()).orElse(0);
        var inherited = EffectiveSecret.countInherited(snapshot, path);
        model.inheritableProperty().set(inherited);
        if (model.onlySelectedProperty().get()) {
            return model.selectedProperty().get().size();
        }
        return model.inheritedProperty().get() ? own + inherited : own;
    }

    private Format format() {
        return model.formatProperty().get();
    }
}
