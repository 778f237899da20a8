package dev.kista.desktop;

import dev.kista.desktop.dialog.Question;
import dev.kista.desktop.mvc.TaskRunner.Lane;
import dev.kista.desktop.shell.ShellController;
import dev.kista.desktop.unlock.UnlockController;
import dev.kista.desktop.welcome.WelcomeController;
import dev.kista.service.HeapScrub;
import dev.kista.service.SessionState;
import dev.kista.service.VaultSession;
import dev.kista.service.settings.RecentVault;
import dev.kista.service.settings.RecentVaults;
import dev.kista.service.settings.RunningVaults.Claim;
import dev.kista.store.VaultException;

import org.jspecify.annotations.Nullable;

import java.lang.System.Logger.Level;
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
    private static final System.Logger LOG = System.getLogger(Screens.class.getName());

    private final Shared shared;
    private final ShellController shell;
    private final Supplier<WelcomeController> welcome;
    private final NewSessions sessions;
    private final RecentVaults recent;
    private final VaultLife life;
    private final List<Path> waitingFiles = new ArrayList<>();
    private Map<String, Double> dividers;
    private @Nullable VaultSession session;
    private @Nullable VaultParts parts;
    private @Nullable Claim claim;
    private Runnable again = () -> {};

    /// Told when a vault is unlocked and when it is locked.
    interface VaultLife {
        void unlocked();

        void locked();
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
        this.recent = recent;
        this.dividers = dividers;
        this.life = life;
    }

    void welcome() {
        locked(
                () -> {
                    session = null;
                    release();
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
                    if (claims(file)) {
                        session = sessions.of(file);
                        askForPassword(session);
                    }
                });
    }

    /// Makes the sample vault, or opens the one that was made before.
    void sample() {
        locked(
                () -> {
                    if (claims(sessions.sampleFile())) {
                        shared.tasks()
                                .run(
                                        shared.messages().text("sample.opening"),
                                        Lane.VAULT,
                                        progress -> sessions.sample(),
                                        this::sampleUnlocked,
                                        failure -> shared.notices().failure(words(failure)));
                    }
                });
    }

    /// Takes the vault for this window, and says so if another window has it.
    private boolean claims(Path file) {
        if (claim != null && claim.isOf(file)) {
            return true;
        }
        var next = shared.running().claim(file);
        if (next.isEmpty()) {
            shared.notices()
                    .failure(shared.messages().text("screens.open-elsewhere", file.getFileName()));
            return false;
        }
        release();
        claim = next.get();
        return true;
    }

    private void release() {
        if (claim != null) {
            claim.close();
            claim = null;
        }
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
        locked(end, failure -> askWhetherToQuit(failure, end));
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
        claims(opened.file());
        var next = new VaultParts(opened, dividers, shared);
        parts = next;
        again = this::showVaultAgain;
        shell.showVault(next.screen(), opened.name());
        remember(opened);
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
            var next = new VaultParts(open, dividers, shared);
            closing.close();
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

    private void remember(VaultSession opened) {
        var entry = new RecentVault(opened.file(), opened.name(), shared.clock().instant());
        shared.tasks()
                .<Boolean>run(
                        shared.messages().text("screens.remembering"),
                        Lane.READING,
                        progress -> {
                            recent.opened(entry);
                            return true;
                        },
                        done -> {},
                        failure ->
                                shared.notices()
                                        .warning(shared.messages().text("screens.not-remembered")));
    }

    private void locked(Runnable then) {
        if (parts == null) {
            then.run();
            return;
        }
        locked(
                () -> {
                    then.run();
                    forget();
                },
                this::stayOpen);
    }

    /// What was shown is no longer referred to, and lies in the memory all the same until this.
    private void forget() {
        shared.tasks()
                .<Boolean>run(
                        shared.messages().text("screens.forgetting"),
                        Lane.VAULT,
                        progress -> {
                            HeapScrub.run();
                            return true;
                        },
                        done -> {},
                        failure -> LOG.log(Level.DEBUG, "the memory was not cleared", failure));
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
        shared.notices()
                .failure(
                        shared.messages().text("screens.not-locked", words(failure)),
                        shared.messages().text("screens.try-again"),
                        this::lock);
    }

    private void askWhetherToQuit(Exception failure, Runnable end) {
        var messages = shared.messages();
        shared.confirmations()
                .ask(
                        new Question(
                                messages.text("quit.title"),
                                messages.text("quit.text", words(failure)),
                                List.of(
                                        new Question.Answer(
                                                messages.text("quit.discard"),
                                                Question.Answer.Kind.DANGER,
                                                end),
                                        new Question.Answer(
                                                messages.text("screens.try-again"),
                                                Question.Answer.Kind.NORMAL,
                                                () -> quit(end)))));
    }

    private String words(Exception failure) {
        return failure instanceof VaultException problem
                ? problem.words(shared.messages())
                : failure.getClass().getSimpleName();
    }
}
