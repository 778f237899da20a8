package dev.kista.desktop.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A real bus and the signals that desktops send.
class SessionWatchTest {
    @TempDir private Path folder;
    private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final SessionWatch watch = new SessionWatch(() -> heard.add("left"));
    private Process bus;
    private String address;

    @BeforeEach
    void startsABus() throws IOException {
        bus =
                new ProcessBuilder(
                                "dbus-daemon",
                                "--session",
                                "--nofork",
                                "--print-address",
                                "--address=unix:path=" + folder.resolve("bus"))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        address =
                new BufferedReader(
                                new InputStreamReader(bus.getInputStream(), StandardCharsets.UTF_8))
                        .readLine();
        watch.listenToSession(address);
    }

    @AfterEach
    void stopsIt() {
        watch.close();
        bus.destroy();
    }

    @ParameterizedTest
    @ValueSource(strings = {"freedesktop", "gnome", "cinnamon", "mate", "xfce"})
    void hearsThatTheScreenIsLocked(String desktop) throws Exception {
        send(desktop, "boolean:true");
        assertEquals("left", heard.poll(20, TimeUnit.SECONDS));
    }

    @Test
    void doesNotTakeAnUnlockedScreenForALockedOne() throws Exception {
        send("gnome", "boolean:false");
        send("gnome", "string:true");
        send("gnome", "boolean:true");
        assertEquals("left", heard.poll(20, TimeUnit.SECONDS));
        assertNull(heard.poll(200, TimeUnit.MILLISECONDS));
    }

    @Test
    void goesOnWhereThereIsNoBus() {
        try (var other = new SessionWatch(() -> heard.add("other"))) {
            other.listenToSession("unix:path=" + folder.resolve("none"));
            other.listenToSession("no address at all");
        }
        assertNull(heard.poll());
    }

    @ParameterizedTest
    @CsvSource({"c2, c2", "2, _32", "12, _312", "a-b, a_2db"})
    void knowsTheObjectOfASession(String id, String name) {
        assertEquals("/org/freedesktop/login1/session/" + name, SessionSignal.pathOf(id));
    }

    private void send(String desktop, String argument) throws IOException, InterruptedException {
        var sent =
                new ProcessBuilder(
                                List.of(
                                        "dbus-send",
                                        "--bus=" + address,
                                        "--type=signal",
                                        "/org/" + desktop + "/ScreenSaver",
                                        "org." + desktop + ".ScreenSaver.ActiveChanged",
                                        argument))
                        .inheritIO()
                        .start();
        assertEquals(0, sent.waitFor());
    }
}
