package dev.kista.desktop.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.util.Subscription;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class SecretClipboardTest {
    private final FakeClipboard port = new FakeClipboard();
    private final List<Runnable> ticks = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final SecretClipboard clipboard =
            new SecretClipboard(port, this::tickOnRequest, () -> now, () -> 3);

    @Test
    void asksManagersNotToRecordASecret() {
        clipboard.copySecret("s3cret");
        assertEquals(Optional.of("s3cret"), port.text());
        assertTrue(port.isSecret());
    }

    @Test
    void clearsWhenTheCountdownEnds() {
        clipboard.copySecret("s3cret");
        assertEquals(3, left());
        second();
        assertEquals(2, left());
        second();
        assertEquals(Optional.of("s3cret"), port.text());
        second();
        assertEquals(0, left());
        assertEquals(Optional.empty(), port.text());
        assertEquals(List.of(), ticks);
    }

    @Test
    void leavesWhatAnotherProgramCopiedMeanwhile() {
        clipboard.copySecret("s3cret");
        port.put("something else", false);
        clipboard.clearNow();
        assertEquals(Optional.of("something else"), port.text());
        assertEquals(0, left());
    }

    @Test
    void clearsAtOnceOnRequest() {
        clipboard.copySecret("s3cret");
        clipboard.clearNow();
        assertEquals(Optional.empty(), port.text());
        assertEquals(List.of(), ticks);
    }

    @Test
    void clearsAtTheFirstTickAfterTheMachineSlept() {
        clipboard.copySecret("s3cret");
        now = now.plusSeconds(3_600);
        tick();
        assertEquals(Optional.empty(), port.text());
    }

    @Test
    void countsOnWhenTheClockIsSetBack() {
        clipboard.copySecret("s3cret");
        now = now.minusSeconds(3_600);
        tick();
        tick();
        tick();
        assertEquals(Optional.empty(), port.text());
    }

    @Test
    void startsAnewWithEachCopy() {
        clipboard.copySecret("first");
        second();
        second();
        clipboard.copySecret("second");
        assertEquals(3, left());
        assertEquals(1, ticks.size());
        second();
        assertEquals(Optional.of("second"), port.text());
    }

    @Test
    void doesNotCountDownWhatIsNoSecret() {
        clipboard.copySecret("s3cret");
        clipboard.copyPlain("{{ secret('KEY') }}");
        assertFalse(port.isSecret());
        assertEquals(0, left());
        clipboard.clearNow();
        assertEquals(Optional.of("{{ secret('KEY') }}"), port.text());
    }

    @Test
    void knowsWhetherSomethingElseWasCopiedSince() {
        port.put("before", false);
        var mark = clipboard.mark();
        assertTrue(mark.getAsBoolean());
        clipboard.copySecret("s3cret");
        assertFalse(mark.getAsBoolean());
        var later = clipboard.mark();
        clipboard.clearNow();
        assertTrue(later.getAsBoolean(), "an empty clipboard holds nothing newer");
        port.put("from elsewhere", false);
        assertFalse(later.getAsBoolean());
    }

    private Subscription tickOnRequest(Runnable tick) {
        ticks.add(tick);
        return () -> ticks.remove(tick);
    }

    private void second() {
        now = now.plusSeconds(1);
        tick();
    }

    private void tick() {
        List.copyOf(ticks).forEach(Runnable::run);
    }

    private int left() {
        return clipboard.secondsLeftProperty().get();
    }
}
