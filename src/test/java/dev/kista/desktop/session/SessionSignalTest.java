package dev.kista.desktop.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SessionSignalTest {
    @Test
    void takesATrueFlagAloneForALockedScreen() {
        var saver = SessionSignal.ofScreenSavers().getFirst();
        assertTrue(saver.saysLeft(true));
        assertFalse(saver.saysLeft(false));
        assertFalse(saver.saysLeft());
        assertFalse(saver.saysLeft("true"));
        assertFalse(saver.saysLeft(1, true));
    }

    @Test
    void takesALockWithoutAnyFlag() {
        var lock = SessionSignal.ofLogin("c2").getLast();
        assertEquals("Lock", lock.member());
        assertTrue(lock.saysLeft());
        assertTrue(lock.saysLeft(false));
    }

    @Test
    void hearsEverySessionWhereItsOwnIsNotKnown() {
        assertNull(SessionSignal.ofLogin(null).getLast().path());
        assertEquals(
                "/org/freedesktop/login1/session/c2", SessionSignal.ofLogin("c2").getLast().path());
        assertNull(
                SessionSignal.ofLogin("c2").getFirst().path(), "the machine sleeps for everybody");
    }

    @Test
    void encodesWhatIsNoLetterOrDigit() {
        assertEquals("/org/freedesktop/login1/session/a_2fb_20_2e", SessionSignal.pathOf("a/b ."));
        assertEquals("/org/freedesktop/login1/session/", SessionSignal.pathOf(""));
    }

    @Test
    void hasARuleForEachDesktop() {
        var types =
                SessionSignal.ofScreenSavers().stream()
                        .map(SessionSignal::type)
                        .distinct()
                        .toList();
        assertEquals(5, types.size());
        assertTrue(
                SessionSignal.ofScreenSavers()
                        .getFirst()
                        .rule()
                        .toString()
                        .contains("org.freedesktop.ScreenSaver"));
    }
}
