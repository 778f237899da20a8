package dev.kista.desktop.welcome;

import dev.kista.desktop.action.Commands;
import dev.kista.desktop.mvc.Part;
import dev.kista.desktop.mvc.TaskRunner;
import dev.kista.desktop.words.Ago;
import dev.kista.desktop.words.ShortPath;
import dev.kista.model.Messages;
import dev.kista.service.settings.RecentVault;
import dev.kista.service.settings.RecentVaults;

import javafx.scene.Parent;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/// Offers the recent vaults, and the ways to a first one. FX thread only.
public final class WelcomeController implements Part {
    private final RecentVaults recent;
    private final TaskRunner tasks;
    private final Consumer<Path> open;
    private final Messages messages;
    private final InstantSource clock;
    private final WelcomeModel model = new WelcomeModel();
    private final WelcomeView view;

    /// @param open opens the vault of a card
    public WelcomeController(
            RecentVaults recent,
            TaskRunner tasks,
            Consumer<Path> open,
            Commands commands,
            Messages messages,
            InstantSource clock) {
        this.recent = recent;
        this.tasks = tasks;
        this.open = open;
        this.messages = messages;
        this.clock = clock;
        this.view = new WelcomeView(model, this, commands, messages);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    /// Looks anew which vaults there are.
    public void refresh() {
        look(progress -> cards());
    }

    void onOpen(VaultCard card) {
        if (card.there()) {
            open.accept(card.file());
        } else {
            model.problemProperty().set(messages.text("welcome.not-there", card.name()));
        }
    }

    void onForget(VaultCard card) {
        look(
                progress -> {
                    recent.forget(card.file());
                    return cards();
                });
    }

    private void look(TaskRunner.Work<List<VaultCard>> work) {
        tasks.run(
                messages.text("welcome.reading"),
                TaskRunner.Lane.READING,
                work,
                cards -> {
                    model.cards().setAll(cards);
                    model.problemProperty().set("");
                },
                failure -> model.problemProperty().set(messages.text("welcome.not-read")));
    }

    private List<VaultCard> cards() {
        return recent.list().stream().map(this::card).toList();
    }

    private VaultCard card(RecentVault vault) {
        var folder = vault.file().getParent();
        return new VaultCard(
                vault.file(),
                vault.name().isBlank() ? String.valueOf(vault.file().getFileName()) : vault.name(),
                folder == null ? "" : ShortPath.words(folder),
                Ago.words(vault.opened(), clock.instant(), messages),
                Files.exists(vault.file()));
    }
}
