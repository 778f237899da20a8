package dev.kista.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.desktop.NodeTree;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.Messages;

import javafx.scene.text.TextFlow;

import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class ProblemTextTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final Problem EMPTY =
            Problem.error("import.key-invalid", Position.START, "a-b", "a-b", "A_B");

    @Test
    void saysTheWeightThePlaceAndTheWords() {
        FxThread.run(
                () -> {
                    var text = ProblemText.of(EMPTY, "Line 12", MESSAGES);
                    assertEquals(List.of("Line 12: ", EMPTY.words(MESSAGES)), NodeTree.words(text));
                    assertEquals(
                            "Error: Line 12:  " + EMPTY.words(MESSAGES),
                            NodeTree.only(text, TextFlow.class).getAccessibleText());
                });
    }

    @Test
    void leavesOutAPlaceThatGoesWithoutSaying() {
        FxThread.run(
                () ->
                        assertEquals(
                                List.of(EMPTY.words(MESSAGES)),
                                NodeTree.words(ProblemText.of(EMPTY, "", MESSAGES))));
    }

    @Test
    void tellsRemarksFromWarningsWithoutColourToo() {
        FxThread.run(
                () -> {
                    var remark = ProblemText.remark("All is well.", MESSAGES);
                    var warning = ProblemText.warning("All is well.", MESSAGES);
                    assertEquals(
                            "Note: All is well.",
                            NodeTree.only(remark, TextFlow.class).getAccessibleText());
                    assertEquals(
                            "Warning: All is well.",
                            NodeTree.only(warning, TextFlow.class).getAccessibleText());
                    assertNotEquals(icon(remark), icon(warning));
                });
    }

    @Test
    void offersEachLinkBehindTheWordsInItsOrder() {
        FxThread.run(
                () -> {
                    var done = new ArrayList<String>();
                    var text =
                            ProblemText.remark("Odd.", MESSAGES)
                                    .link("Mend", () -> done.add("mended"))
                                    .link("Leave", () -> done.add("left"));
                    NodeTree.button(text, "Leave").fire();
                    NodeTree.button(text, "Mend").fire();
                    assertEquals(List.of("left", "mended"), done);
                    assertEquals(
                            List.of("Odd.", "  ", "Mend", "  ", "Leave"), NodeTree.words(text));
                });
    }

    private static String icon(ProblemText text) {
        return NodeTree.all(text, FontIcon.class).getFirst().getIconLiteral();
    }
}
