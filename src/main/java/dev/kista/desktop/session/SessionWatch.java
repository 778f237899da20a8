package dev.kista.desktop.session;

import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.messages.DBusSignal;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Hears from the platform that the screen was locked or that the machine goes to sleep.
///
/// Linux tells on D-Bus. Where there is no bus, nothing is heard and nothing fails: idle time still
/// locks. A program of the same session may send such a signal itself; all it gets is a locked
/// vault. Any thread.
public final class SessionWatch implements AutoCloseable {
    private final Runnable left;
    private final List<DBusConnection> connections = new ArrayList<>();
    private boolean closed;

    /// @param left called from a thread of the bus, for each signal
    public SessionWatch(Runnable left) {
        this.left = left;
    }

    /// Begins to listen on the buses of this session, in a thread of its own: a bus may be slow to
    /// answer.
    public void start(UnaryOperator<@Nullable String> environment) {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            return;
        }
        Thread.ofPlatform()
                .daemon()
                .name("session watch")
                .start(
                        () -> {
                            var sessionId = environment.apply("XDG_SESSION_ID");
                            var address = environment.apply("DBUS_SESSION_BUS_ADDRESS");
                            if (address != null) {
                                listenToSession(address);
                            }
                            listen(
                                    DBusConnectionBuilder::forSystemBus,
                                    SessionSignal.ofLogin(sessionId));
                        });
    }

    /// Listens to the screen savers on one bus.
    void listenToSession(String address) {
        listen(() -> DBusConnectionBuilder.forAddress(address), SessionSignal.ofScreenSavers());
    }

    /// Connecting may take seconds, and [#close()] must not wait for it.
    private void listen(Supplier<DBusConnectionBuilder> bus, List<SessionSignal> signals) {
        try {
            var connection = bus.get().withShared(false).build();
            keep(connection);
            for (var each : signals) {
                connection.addGenericSigHandler(each.rule(), signal -> heard(each, signal));
            }
        } catch (DBusException | RuntimeException e) {
            // No bus, or one that does not let us listen: the platform tells nothing then.
        }
    }

    private synchronized void keep(DBusConnection connection) {
        if (closed) {
            connection.disconnect();
        } else {
            connections.add(connection);
        }
    }

    private void heard(SessionSignal awaited, DBusSignal signal) {
        try {
            if (awaited.saysLeft(signal.getParameters())) {
                left.run();
            }
        } catch (DBusException e) {
            // Not what the interface promises, so it says nothing.
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        connections.forEach(DBusConnection::disconnect);
        connections.clear();
    }
}
