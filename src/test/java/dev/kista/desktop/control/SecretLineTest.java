package dev.kista.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kista.desktop.NodeTree;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.Messages;
import dev.kista.model.SecretValue;

import javafx.scene.Node;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;

class SecretLineTest {
    private static final String MASK = "\u2022".repeat(8);

    @Test
    void showsEightDotsUntilItIsRevealedAndAgainWhenItIsHidden() {
        FxThread.run(
                () -> {
                    var line = new SecretLine(Messages.in(Locale.ENGLISH));
                    assertEquals(List.of(MASK), NodeTree.words(line));
                    line.reveal(SecretValue.ofText("v"));
                    assertEquals(List.of("v"), NodeTree.words(line));
                    line.hide();
                    assertEquals(List.of(MASK), NodeTree.words(line));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "'', (empty)",
        "'a\nb\tc\r', 'a\u240Ab\u2409c\u240D'",
        "'\u0000\u001F', '\u2400\u241F'",
        "'\u007F', '\u2421'",
        "'\uD83D\uDE00', '\uD83D\uDE00'"
    })
    void drawsWhatCannotBeSeenAsASign(String text, String shown) {
        FxThread.run(
                () ->
                        assertEquals(
                                List.of(shown),
                                NodeTree.words(revealed(SecretValue.ofText(text)))));
    }

    @Test
    void saysHowManyBytesAreNoText() {
        FxThread.run(
                () ->
                        assertEquals(
                                List.of("3 bytes that are not text"),
                                NodeTree.words(
                                        revealed(SecretValue.of(new byte[] {(byte) 0xff, 1, 2})))));
    }

    @Test
    void showsTheBeginningOfALongValueInWholeCharacters() {
        FxThread.run(
                () -> {
                    assertEquals(
                            List.of("x".repeat(200)),
                            NodeTree.words(revealed(SecretValue.ofText("x".repeat(10_000)))));
                    var cut =
                            NodeTree.words(
                                            revealed(
                                                    SecretValue.ofText(
                                                            "x".repeat(199) + "\uD83D\uDE00")))
                                    .getFirst();
                    assertEquals("x".repeat(199), cut);
                });
    }

    @ParameterizedTest
    @CsvSource({"400, false", "60, true", "1, true"})
    void saysThatAValueGoesOnWhereItIsCut(double width, boolean cut) {
        FxThread.run(
                () -> {
                    var line = revealed(SecretValue.ofText("x".repeat(20)));
                    line.resize(width, 20);
                    line.layout();
                    assertEquals(cut, ellipsis(line).isVisible());
                });
    }

    @Test
    void dotsAreNotCutButFewer() {
        FxThread.run(
                () -> {
                    var line = revealed(SecretValue.ofText("x".repeat(20)));
                    line.hide();
                    line.resize(20, 20);
                    line.layout();
                    assertFalse(ellipsis(line).isVisible());
                });
    }

    @Test
    void leavesTheValueToItsOwner() {
        FxThread.run(
                () -> {
                    var value = SecretValue.ofText("v");
                    var line = revealed(value);
                    line.hide();
                    assertFalse(value.isClosed());
                });
    }

    private static Node ellipsis(SecretLine line) {
        return line.lookup(".ellipsis");
    }

    private static SecretLine revealed(SecretValue value) {
        var line = new SecretLine(Messages.in(Locale.ENGLISH));
        line.reveal(value);
        return line;
    }
}
