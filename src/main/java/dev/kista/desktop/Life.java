package dev.kista.desktop;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.session.SessionWatch;
import dev.kista.desktop.shell.IdleLock;

import javafx.application.Platform;
import javafx.util.Subscription;

/// What goes on only while a vault is unlocked: the wait for idle time and for a locked screen, and
/// the command to lock.
final class Life implements Screens.VaultLife {
    private final IdleLock idle;
    private final Commands commands;
    private final Runnable lock;
    private final Runnable front;
    private Subscription command = Subscription.EMPTY;
    private Subscription watch = Subscription.EMPTY;

    /// @param front brings the window to the front
    Life(IdleLock idle, Commands commands, Runnable lock, Runnable front) {
        this.idle = idle;
        this.commands = commands;
        this.lock = lock;
        this.front = front;
    }

    @Override
    public void unlocked() {
        idle.start();
        var session = new SessionWatch(() -> Platform.runLater(lock));
        watch = session::close;
        session.start(System::getenv);
        command = commands.on(Command.LOCK, lock);
    }

    @Override
    public void locked() {
        idle.stop();
        watch.unsubscribe();
        command.unsubscribe();
    }

    @Override
    public void called() {
        front.run();
    }
}
