package dev.kista.desktop.session;

import org.freedesktop.dbus.matchrules.DBusMatchRule;
import org.freedesktop.dbus.matchrules.DBusMatchRuleBuilder;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// A signal on D-Bus after which nobody may be in front of the screen.
///
/// Screen savers tell `ActiveChanged(b)` on the session bus ([idle
/// specification](https://specifications.freedesktop.org/idle-inhibit-spec/latest/) and what the
/// desktops made of it); `systemd-logind` tells `PrepareForSleep(b)` and `Lock()` on the system bus
/// ([org.freedesktop.login1](https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html)).
///
/// @param path of the sender's object; null for any
/// @param hasFlag whether the signal counts only when its first argument is true
record SessionSignal(String type, String member, @Nullable String path, boolean hasFlag) {
    /// What screen savers say on the session bus.
    static List<SessionSignal> ofScreenSavers() {
        return Stream.of("freedesktop", "gnome", "cinnamon", "mate", "xfce")
                .map(each -> "org." + each + ".ScreenSaver")
                .map(each -> new SessionSignal(each, "ActiveChanged", null, true))
                .toList();
    }

    /// What the session manager says on the system bus.
    ///
    /// @param session the id of this session; null if it is not known, and then every session
    ///   counts
    static List<SessionSignal> ofLogin(@Nullable String session) {
        var login = "org.freedesktop.login1.";
        var path = session == null ? null : pathOf(session);
        return List.of(
                new SessionSignal(login + "Manager", "PrepareForSleep", null, true),
                new SessionSignal(login + "Session", "Lock", path, false));
    }

    /// Letters and digits stand for themselves, except a digit at the first place; everything else
    /// is its byte in hexadecimal behind an underscore (`sd_bus_path_encode`).
    static String pathOf(String session) {
        var path = new StringBuilder("/org/freedesktop/login1/session/");
        for (var i = 0; i < session.length(); i++) {
            var c = session.charAt(i);
            var isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (isLetter || i > 0 && c >= '0' && c <= '9') {
                path.append(c);
            } else {
                path.append("_%02x".formatted((int) c));
            }
        }
        return path.toString();
    }

    DBusMatchRule rule() {
        var rule =
                DBusMatchRuleBuilder.create()
                        .withType("signal")
                        .withInterface(type)
                        .withMember(member);
        return (path == null ? rule : rule.withPath(path)).build();
    }

    /// Whether a signal with these arguments says that somebody left.
    boolean saysLeft(Object... arguments) {
        return !hasFlag || arguments.length > 0 && Boolean.TRUE.equals(arguments[0]);
    }
}
