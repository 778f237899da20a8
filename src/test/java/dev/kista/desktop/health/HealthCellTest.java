package dev.kista.desktop.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.NodeTree;
import dev.kista.desktop.control.Ages;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.Messages;
import dev.kista.model.NamespacePath;
import dev.kista.service.ValueMarks;
import dev.kista.service.health.HealthCheck;
import dev.kista.service.health.HealthFinding;
import dev.kista.service.health.HealthKind;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;

import org.junit.jupiter.api.Test;

import java.util.List;

class HealthCellTest {
    private final SampleVault sample = new SampleVault().secret("company", "TOKEN", "x\n", "");
    private final OpenVault open = sample.open();
    private final Messages messages = sample.messages;
    private final HealthFinding finding = finding(HealthKind.LINE_BREAK_AT_END);

    @Test
    void saysAKindItsCountAndWhyToTheEarToo() {
        FxThread.run(
                () -> {
                    var cell =
                            cell(
                                    new HealthRow.Heading(
                                            HealthKind.WEAK, List.of(finding(HealthKind.WEAK))));
                    assertEquals(
                            "Warning: Weak 1 Somebody who tries common passwords, words and"
                                    + " patterns finds it soon.",
                            cell.getAccessibleText());
                    assertEquals(
                            List.of(),
                            NodeTree.all(cell.getGraphic(), Button.class),
                            "nothing to mend");
                });
    }

    @Test
    void offersToMendSeveralAtOnce() {
        FxThread.run(
                () -> {
                    var one =
                            cell(
                                    new HealthRow.Heading(
                                            HealthKind.LINE_BREAK_AT_END, List.of(finding)));
                    assertEquals(
                            List.of(),
                            NodeTree.all(one.getGraphic(), Button.class),
                            "its own row does that");
                    var two =
                            cell(
                                    new HealthRow.Heading(
                                            HealthKind.LINE_BREAK_AT_END,
                                            List.of(finding, finding)));
                    assertEquals(
                            "Drop it in 2 secrets",
                            NodeTree.only(two.getGraphic(), Button.class).getText());
                });
    }

    @Test
    void mendsOneFindingAndLeadsToIt() {
        FxThread.run(
                () -> {
                    var cell = cell(new HealthRow.Item(finding));
                    assertTrue(
                            NodeTree.words(cell.getGraphic())
                                    .containsAll(List.of("TOKEN", "company")));
                    NodeTree.button(cell.getGraphic(), "Drop the line break").fire();
                    assertEquals("x", sample.secretAt("company", "TOKEN").value().text());
                });
    }

    @Test
    void leavesNothingBehindWhenItIsEmptied() {
        FxThread.run(
                () -> {
                    var heading = PseudoClass.getPseudoClass("heading");
                    var cell = cell(new HealthRow.Heading(HealthKind.WEAK, List.of(finding)));
                    assertTrue(cell.getPseudoClassStates().contains(heading));
                    cell.updateItem(null, true);
                    assertNull(cell.getGraphic());
                    assertNull(cell.getAccessibleText());
                    assertFalse(cell.getPseudoClassStates().contains(heading));
                });
    }

    private HealthFinding finding(HealthKind kind) {
        var subject =
                new HealthFinding.Subject.OfSecret(
                        sample.idOf("company", "TOKEN"), NamespacePath.of("company"), "TOKEN");
        return new HealthFinding(kind, subject, List.of());
    }

    private HealthCell cell(HealthRow row) {
        var controller =
                new HealthController(
                        open,
                        new HealthCheck(new ValueMarks()),
                        List::of,
                        sample.tasks,
                        messages,
                        sample::now,
                        export -> {});
        var cell =
                new HealthCell(
                        controller,
                        new HealthWords(messages, new Ages(messages, sample::now)),
                        messages);
        cell.updateListView(new ListView<>());
        cell.updateItem(row, false);
        return cell;
    }
}
