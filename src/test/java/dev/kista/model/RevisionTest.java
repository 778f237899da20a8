package dev.kista.model;

import static dev.kista.model.Samples.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

class RevisionTest {
    private final Revision before = revision("KEY", "value", "words", "a", "b");

    @Test
    void namesEveryPartThatBecameDifferent() {
        var after = revision("KEY2", "value2", "", "a");
        assertEquals(
                List.of(SecretPart.KEY, SecretPart.VALUE, SecretPart.DESCRIPTION, SecretPart.TAGS),
                List.copyOf(after.changesSince(before)));
    }

    @Test
    void seesThatOnlyTheCaseOfTheKeyChanged() {
        var after = revision("key", "value", "words", "a", "b");
        assertEquals(Set.of(SecretPart.KEY), after.changesSince(before));
    }

    @Test
    void comparesValuesByTheirBytes() {
        var same = revision("KEY", "value", "words", "b", "a");
        assertEquals(Set.of(SecretPart.OTHER), same.changesSince(before));
        var composed = revision("KEY", "valu\u00E9", "words", "a", "b");
        var decomposed = revision("KEY", "value\u0301", "words", "a", "b");
        assertEquals(Set.of(SecretPart.VALUE), composed.changesSince(decomposed));
    }

    @Test
    void callsAChangedExpirySomethingElse() {
        var after = before.withTimes(before.times().expiringAt(Samples.NOON));
        assertEquals(Set.of(SecretPart.OTHER), after.changesSince(before));
    }

    @Test
    void keepsItsTagsInTheUsualOrderWhateverOrderTheyCameIn() {
        var tags = new TreeSet<String>(Comparator.reverseOrder());
        tags.addAll(List.of("a", "b"));
        var made =
                new Revision(before.key(), before.value(), "", tags, before.times(), Extras.NONE);
        tags.clear();
        assertThrows(UnsupportedOperationException.class, () -> made.tags().add("c"));
        assertEquals(Set.of("a", "b"), made.tags());
    }

    @Test
    void neverSaysItsValue() {
        assertFalse(revision("KEY", "hunter2", "").toString().contains("hunter2"));
    }
}
