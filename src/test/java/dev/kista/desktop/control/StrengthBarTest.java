package dev.kista.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.pictures.FxThread;

import javafx.css.PseudoClass;
import javafx.scene.Node;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class StrengthBarTest {
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 1", "1, 1", "2, 2", "3, 3", "4, 4"})
    void fillsASegmentMoreForEachScore(int score, int filled) {
        FxThread.run(
                () -> {
                    var bar = new StrengthBar();
                    bar.scoreProperty().set(4);
                    bar.scoreProperty().set(score);
                    assertEquals(4, bar.getChildren().size());
                    assertEquals(
                            filled,
                            bar.getChildren().stream().filter(StrengthBarTest::isFilled).count());
                });
    }

    @ParameterizedTest
    @CsvSource({"0, weak", "1, weak", "2, fair", "3, ''", "4, ''"})
    void tellsWeakFromFairFromGood(int score, String state) {
        FxThread.run(
                () -> {
                    var bar = new StrengthBar();
                    bar.scoreProperty().set(score);
                    for (var each : List.of("weak", "fair")) {
                        var is =
                                bar.getPseudoClassStates()
                                        .contains(PseudoClass.getPseudoClass(each));
                        assertEquals(each.equals(state), is, each);
                    }
                });
    }

    @Test
    void isEmptyAtFirst() {
        FxThread.run(
                () -> {
                    var bar = new StrengthBar();
                    assertEquals(StrengthBar.NONE, bar.scoreProperty().get());
                    assertTrue(bar.getChildren().stream().noneMatch(StrengthBarTest::isFilled));
                });
    }

    private static boolean isFilled(Node segment) {
        return segment.getPseudoClassStates().contains(FILLED);
    }
}
