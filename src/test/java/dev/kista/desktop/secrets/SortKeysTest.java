package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.NamespacePath;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class SortKeysTest {
    private final SecretsScreen screen =
            new SecretsScreen(
                    new SampleVault()
                            .secret("team", "A", "x9Kd0-2kLLm_pQz71", "second")
                            .secret("team", "B", "x9Kd0-2kLLm_pQz72", "first")
                            .secret("team", "C", "x9Kd0-2kLLm_pQz73", "second"));

    @BeforeEach
    void show() {
        FxThread.run(() -> screen.open.show(NamespacePath.of("team")));
        screen.robot.clickOn("A");
        assertEquals("description", screen.columns().get(2));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void sortsUpwardsThenDownwardsThenNotAtAll() {
        screen.robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertEquals(List.of("A", "B", "C"), screen.keys());
        screen.robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertEquals(List.of("C", "B", "A"), screen.keys());
        screen.robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertEquals(List.of("A", "B", "C"), screen.keys());
        assertEquals(List.of(), screen.layout().sort());
    }

    @Test
    void sortsBySeveralColumns() {
        screen.robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        assertEquals(List.of("B", "A", "C"), screen.keys());
        screen.robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT1);
        screen.robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT1);
        assertEquals(List.of("B", "C", "A"), screen.keys());
        assertEquals(2, screen.layout().sort().size());
    }

    @Test
    void sortsByAnotherColumnAloneWithoutShift() {
        screen.robot.push(KeyCode.ALT, KeyCode.DIGIT3).push(KeyCode.ALT, KeyCode.DIGIT1);
        assertEquals(List.of("A", "B", "C"), screen.keys());
        assertEquals(1, screen.layout().sort().size());
    }

    @Test
    void leavesTheOrderWhereThereIsNoSuchColumnOrItCannotBeSortedBy() {
        screen.robot.push(KeyCode.ALT, KeyCode.DIGIT1).push(KeyCode.ALT, KeyCode.DIGIT1);
        screen.robot.push(KeyCode.ALT, KeyCode.DIGIT9).push(KeyCode.ALT, KeyCode.DIGIT2);
        assertEquals(List.of("C", "B", "A"), screen.keys());
    }
}
