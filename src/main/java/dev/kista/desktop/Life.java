package dev.kista.desktop;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.shell.IdleLock;

import javafx.util.Subscription;

/// What goes on only while a vault is unlocked: the wait for idle time, and the command to lock.
final class Life implements Screens.VaultLife {
    private final IdleLock idle;
    private final Commands commands;
    private final Runnable lock;
    private Subscription command = Subscription.EMPTY;

    Life(IdleLock idle, Commands commands, Runnable lock) {
        this.idle = idle;
        this.commands = commands;
        this.lock = lock;
    }

    @Override
    public void unlocked() {
        idle.start();
        command = commands.on(Command.LOCK, lock);
    }

    @Override
    public void locked() {
        idle.stop();
        command.unsubscribe();
    }
}
