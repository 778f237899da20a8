package dev.kista.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class NamespacePathTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "company.team", "a-b.c_d.9", "a._x", "a.-x"})
    void takesWhatKestraTakes(String dotted) {
        assertEquals(dotted, NamespacePath.parse(dotted).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", ".", "a.", ".a", "a..b", "A", "a.B", "-a", "_a", "a b", "a/b", "é", "a\nb",
                "a.😀", "ａ"
            })
    void refusesWhatKestraRefusesAndEmptySegments(String dotted) {
        assertEquals(Optional.empty(), NamespacePath.parse(dotted));
    }

    @Test
    void dropsBlanksAroundWhatAUserWrote() {
        assertEquals("a.b", NamespacePath.parse("\t a.b \n").orElseThrow().toString());
    }

    @Test
    void endsAtTheLimitOfKestraDotsIncluded() {
        var longest = "a." + "b".repeat(NamespacePath.MAX_LENGTH - 2);
        assertEquals(true, NamespacePath.of(longest).isValid());
        assertEquals(false, NamespacePath.of(longest + "b").isValid());
    }

    @Test
    void keepsForeignNamesAsTheyAre() {
        assertEquals(List.of("", " A ", ""), NamespacePath.of(". A .").segments());
        var dotted = NamespacePath.ROOT.child("v1.2");
        assertEquals("v1.2", dotted.name());
        assertEquals(NamespacePath.ROOT, dotted.parent());
    }

    @Test
    void theRootIsItsOwnParentAndHasNoName() {
        assertEquals(NamespacePath.ROOT, NamespacePath.of(""));
        assertEquals(NamespacePath.ROOT, NamespacePath.ROOT.parent());
        assertEquals("", NamespacePath.ROOT.name());
        assertEquals("", NamespacePath.ROOT.toString());
        assertEquals(false, NamespacePath.ROOT.isValid());
    }

    @ParameterizedTest
    @CsvSource({
        "'', a.b, true",
        "a, a, true",
        "a, a.b, true",
        "a.b, a, false",
        "a, ab, false",
        "a.b, a.bc, false",
        "'', '', true",
        "a, '', false"
    })
    void containsItselfAndWhatLiesBelowButNoNameThatBeginsAlike(
            String outer, String inner, boolean contained) {
        assertEquals(contained, NamespacePath.of(outer).contains(NamespacePath.of(inner)));
    }

    @Test
    void sortsParentsBeforeTheirChildrenAndThoseBeforeTheNextParent() {
        var sorted = Stream.of("a-b", "a.z", "b", "a", "", "a.b.c", "a.b");
        assertEquals(
                List.of("", "a", "a.b", "a.b.c", "a.z", "a-b", "b"),
                sorted.map(NamespacePath::of).sorted().map(NamespacePath::toString).toList());
    }

    @Test
    void isNotChangedThroughTheListItWasMadeFrom() {
        var names = new ArrayList<>(List.of("a"));
        var path = new NamespacePath(names);
        names.add("b");
        assertEquals("a", path.toString());
        assertThrows(UnsupportedOperationException.class, () -> path.segments().add("c"));
    }
}
