package dev.kista.desktop;

import dev.kista.desktop.mvc.TaskRunner.Lane;
import dev.kista.desktop.shell.ShellController;
import dev.kista.desktop.unlock.UnlockController;
import dev.kista.desktop.welcome.WelcomeController;
import dev.kista.service.SessionState;
import dev.kista.service.VaultSession;
import dev.kista.service.settings.RecentVaults;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Which screen is shown: welcome, create, unlock, or the unlocked vault; and the ways between
/// them, none of which loses an edit. FX thread only.
final class Screens {
    private final Shared shared;
    private final ShellController shell;
    private final Supplier<WelcomeController> welcome;
    private final NewSessions sessions;
    private final VaultTraces traces;
    private final VaultLife life;
    private final VaultClaim claim;
    private final UnsavedVault unsaved;
    private final List<Path> waitingFiles = new ArrayList<>();
    private Map<String, Double> dividers;
    private @Nullable VaultSession session;
    private @Nullable VaultParts parts;
    private Runnable again = () -> {};

    /// Told when a vault is unlocked, when it is locked, and when it was opened once more
    /// elsewhere, so that this window is the one to go on in.
    interface VaultLife {
        void unlocked();

        void locked();

        void called();
    }

    /// @param dividers where they were the last time
    Screens(
            Shared shared,
            ShellController shell,
            Supplier<WelcomeController> welcome,
            NewSessions sessions,
            RecentVaults recent,
            Map<String, Double> dividers,
            VaultLife life) {
        this.shared = shared;
        this.shell = shell;
        this.welcome = welcome;
        this.sessions = sessions;
        this.traces = new VaultTraces(shared, recent);
        this.dividers = dividers;
        this.life = life;
        this.claim = new VaultClaim(shared, life::called, Platform::runLater);
        this.unsaved = new UnsavedVault(shared);
    }

    void welcome() {
        locked(
                () -> {
                    session = null;
                    claim.release();
                    again = this::welcome;
                    var shown = welcome.get();
                    shown.refresh();
                    shell.show(shown);
                });
    }

    void create() {
        locked(
                () -> {
                    // A form that is being filled in stays as it is.
                    again = () -> {};
                    shell.show(sessions.create(this::unlocked, this::back));
                });
    }

    void openVault(Path file) {
        locked(
                () -> {
                    if (claim.take(file)) {
                        session = sessions.of(file);
                        askForPassword(session);
                    } else if (session == null) {
                        welcome();
                    }
                });
    }

    /// Makes the sample vault, or opens the one that was made before.
    void sample() {
        locked(
                () -> {
                    if (claim.take(sessions.sampleFile())) {
                        shared.tasks()
                                .run(
                                        shared.messages().text("sample.opening"),
                                        Lane.VAULT,
                                        progress -> sessions.sample(),
                                        this::sampleUnlocked,
                                        failure ->
                                                shared.notices().failure(unsaved.words(failure)));
                    }
                });
    }

    private void sampleUnlocked(VaultSession sample) {
        unlocked(sample);
        shared.notices().info(shared.messages().text("sample.welcome", NewSessions.SAMPLE_WORD));
    }

    /// Opens vaults and shows everything else as an import, now or once a vault is open.
    void dropped(List<Path> files) {
        var vaults = files.stream().filter(Screens::isVault).toList();
        if (!vaults.isEmpty()) {
            openVault(vaults.getFirst());
            return;
        }
        waitingFiles.addAll(files);
        if (parts == null) {
            shared.notices().info(shared.messages().text("screens.import-waits", files.size()));
        } else {
            importWaiting(parts);
        }
    }

    private static boolean isVault(Path file) {
        return String.valueOf(file.getFileName()).endsWith(".kdbx");
    }

    /// Locks what is open and asks for its password.
    void lock() {
        var open = session;
        if (open != null && parts != null) {
            locked(() -> {});
        }
    }

    /// Locks what is open, and then ends.
    void quit(Runnable end) {
        locked(
                () -> {
                    claim.release();
                    end.run();
                },
                failure -> unsaved.askWhetherToQuit(failure, () -> quit(end), end));
    }

    /// Where the dividers are, to be remembered.
    Map<String, Double> dividers() {
        if (parts != null) {
            dividers = parts.dividers();
        }
        return dividers;
    }

    private void back() {
        if (session == null) {
            welcome();
        } else {
            askForPassword(session);
        }
    }

    private UnlockController askForPassword(VaultSession locked) {
        var unlock =
                new UnlockController(
                        locked,
                        shared.tasks(),
                        shared.files(),
                        shared.messages(),
                        this::unlocked,
                        this::welcome);
        again = () -> askForPassword(locked);
        shell.show(unlock, locked.name());
        return unlock;
    }

    private void unlocked(VaultSession opened) {
        session = opened;
        claim.take(opened.file());
        var next = new VaultParts(opened, dividers, shared);
        parts = next;
        again = this::showVaultAgain;
        shell.showVault(next.screen(), opened.name());
        traces.remember(opened);
        life.unlocked();
        importWaiting(next);
    }

    /// Shows the same screen anew, in the language that is spoken now. Nothing is lost: what is
    /// half typed counts, and the same place is shown.
    void speak() {
        again.run();
    }

    private void showVaultAgain() {
        var closing = parts;
        var open = session;
        if (closing != null && open != null) {
            closing.commitPending();
            dividers = closing.dividers();
            closing.close();
            var next = new VaultParts(open, dividers, shared);
            next.showSameAs(closing);
            parts = next;
            shell.showVault(next.screen(), open.name());
        }
    }

    private void importWaiting(VaultParts into) {
        if (!waitingFiles.isEmpty()) {
            into.importFiles(List.copyOf(waitingFiles));
            waitingFiles.clear();
        }
    }

    private void locked(Runnable then) {
        if (parts == null) {
            then.run();
            return;
        }
        locked(
                () -> {
                    then.run();
                    traces.forget();
                },
                this::stayOpen);
    }

    /// Saves, locks and goes on; if that cannot be done, shows the vault again as it was.
    private void locked(Runnable then, Consumer<Exception> otherwise) {
        var closing = parts;
        var locking = session;
        if (closing == null || locking == null) {
            then.run();
            return;
        }
        closing.commitPending();
        dividers = closing.dividers();
        shared.clipboard().clearNow();
        shared.notices().clear();
        parts = null;
        life.locked();
        var unlock = askForPassword(locking);
        unlock.closing(true);
        shared.tasks()
                .<Optional<Path>>run(
                        shared.messages().text("screens.locking"),
                        Lane.VAULT,
                        progress -> locking.merging().lock(ZoneId.systemDefault()),
                        aside -> {
                            closing.close();
                            unlock.closing(false);
                            then.run();
                            aside.ifPresent(this::tellOfCopy);
                        },
                        failure -> {
                            if (locking.state() == SessionState.UNLOCKED) {
                                parts = closing;
                                again = this::showVaultAgain;
                                shell.showVault(closing.screen(), locking.name());
                                life.unlocked();
                            }
                            otherwise.accept(failure);
                        });
    }

    private void tellOfCopy(Path copy) {
        shared.notices()
                .warning(shared.messages().text("screens.locked-aside", copy.getFileName()));
    }

    private void stayOpen(Exception failure) {
        unsaved.tell(failure, this::lock);
    }
}
