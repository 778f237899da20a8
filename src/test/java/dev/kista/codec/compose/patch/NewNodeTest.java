package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class NewNodeTest {
    private static final BlockStyle STYLE = new BlockStyle(4, 2, "\n");

    static Stream<NewNode> nodes() {
        var plain = NewNode.Scalar.plain("A");
        var quoted = NewNode.Scalar.quoted("x\n\"é😀");
        var pair = new NewNode.Pair(plain, quoted);
        return Stream.of(
                plain,
                quoted,
                NewNode.Scalar.plain("null"),
                new NewNode.Mapping(List.of(pair)),
                new NewNode.Mapping(List.of()),
                new NewNode.Sequence(List.of(plain, quoted)),
                new NewNode.Sequence(List.of()),
                new NewNode.Mapping(
                        List.of(
                                new NewNode.Pair(
                                        plain, new NewNode.Mapping(List.of(pair, pair))))));
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void aParserReportsInBracketsWhatItSaysItWill(NewNode node) {
        var events = new ArrayList<YamlEvent>();
        node.events(events, true);
        assertEquals(events, reported("{a: " + node.inline() + "}\n"));
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void aParserReportsBehindAKeyWhatItSaysItWill(NewNode node) {
        var events = new ArrayList<YamlEvent>();
        node.events(events, false);
        var lines = new NewNode.Pair(NewNode.Scalar.plain("a"), node).block(STYLE, 0);
        assertEquals(events, reported(String.join("\n", lines) + "\n"));
    }

    @Test
    void indentsAsTheStyleSays() {
        var list = new NewNode.Sequence(List.of(NewNode.Scalar.plain("x")));
        var inner = new NewNode.Mapping(List.of(new NewNode.Pair(NewNode.Scalar.plain("b"), list)));
        assertEquals(
                List.of("  a:", "      b:", "        - x"),
                new NewNode.Pair(NewNode.Scalar.plain("a"), inner).block(STYLE, 2));
    }

    @Test
    void writesAMergeOfAnAliasWithoutQuotes() {
        var pair = new NewNode.Pair(NewNode.Kept.MERGE, new NewNode.Alias("common"));
        assertEquals("<<: *common", pair.inline());
        assertEquals(List.of("  <<: *common"), pair.block(STYLE, 2));
    }

    @Test
    void neverSaysItsContent() {
        assertFalse(NewNode.Scalar.quoted("hunter2").toString().contains("hunter2"));
        assertFalse(new NewNode.Kept("hunter2", List.of()).toString().contains("hunter2"));
    }

    /// The events of the value of the only key.
    private static List<YamlEvent> reported(String text) {
        var document = Yaml.document(text);
        var place = Yaml.at(document.root(), "a").place();
        return document.events().subList(place.firstEvent(), place.afterEvent());
    }
}
