package dev.kista.model;

import static dev.kista.model.Samples.revision;
import static dev.kista.model.Samples.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

class SecretTest {
    private final Secret secret = secret("KEY", "hunter2");

    @Test
    void neverSaysItsValueNorThoseOfItsPast() {
        var text = secret.withHistory(List.of(revision("KEY", "hunter1", ""))).toString();
        assertFalse(text.contains("hunter"), text);
    }

    @Test
    void joinsItsPastWithAllButIdAndHistory() {
        var present = secret.withHistory(List.of(revision("OLD", "x", ""))).asRevision();
        assertEquals(
                new Revision(
                        secret.key(),
                        secret.value(),
                        "",
                        new TreeSet<>(),
                        secret.times(),
                        Extras.NONE),
                present);
        assertSame(secret.value(), present.value());
    }

    @Test
    void isNotChangedThroughTheCollectionsItWasMadeFrom() {
        var tags = new TreeSet<>(List.of("b", "a"));
        var history = new ArrayList<>(List.of(revision("K", "v", "")));
        var made =
                new Secret(
                        secret.id(),
                        secret.key(),
                        secret.value(),
                        "",
                        tags,
                        secret.times(),
                        history,
                        Extras.NONE);
        tags.clear();
        history.clear();
        assertEquals(List.of("a", "b"), List.copyOf(made.tags()));
        assertEquals(1, made.history().size());
        assertThrows(UnsupportedOperationException.class, () -> made.tags().clear());
        assertThrows(UnsupportedOperationException.class, () -> made.history().clear());
    }

    @Test
    void neverWasElsewhereUnlessSomebodySaysSo() {
        assertNull(secret.previousParent());
        var parent = UUID.randomUUID();
        var moved = secret.withPreviousParent(parent);
        assertEquals(parent, moved.withTimes(Times.at(Samples.NOON)).previousParent());
        assertEquals(parent, moved.withHistory(List.of()).previousParent());
        assertEquals(parent, moved.withExtras(new Extras() {}).previousParent());
        assertEquals(secret, moved.withPreviousParent(null));
    }
}
