package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.NamespacePath;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class SearchTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("company.team", "DB_PASSWORD", "hunter2", "", "prod")
                    .secret("company.team", "API_TOKEN", "tq8-Vz2!mLp0_Rk7wYc", "")
                    .secret("company.ops", "PAGER_TOKEN", "tq8-Vz2!mLp0_Rk7wYc", "")
                    .secret("sandbox", "TOY", "Zr4$kkQ_81-vbnWe", "");
    private final SecretsScreen screen = new SecretsScreen(sample);

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void looksInTheWholeVaultAndComesBack() {
        FxThread.run(() -> screen.open.show(NamespacePath.of("company.team")));
        screen.robot.clickOn(screen.search()).write("token");
        assertEquals(List.of("API_TOKEN"), screen.keys());
        screen.run(Command.FIND_EVERYWHERE);
        assertEquals(List.of("API_TOKEN", "PAGER_TOKEN"), screen.keys());
        assertTrue(screen.columns().contains("namespace"));
        assertEquals("Search the whole vault", screen.search().getPromptText());
        screen.run(Command.FIND);
        assertEquals(List.of("API_TOKEN"), screen.keys());
        assertEquals("token", screen.search().getText());
    }

    @Test
    void leavesTheWholeVaultByASecondEscape() {
        screen.run(Command.FIND_EVERYWHERE);
        screen.robot.write("toy");
        assertEquals(List.of("TOY"), screen.keys());
        screen.robot.type(KeyCode.ESCAPE);
        assertEquals(4, screen.keys().size());
        screen.robot.type(KeyCode.ESCAPE);
        assertEquals(new Place.At(screen.open.namespace()), screen.open.place());
    }

    @Test
    void offersTheWholeVaultWhereTheNamespaceHasNothing() {
        FxThread.run(() -> screen.open.show(NamespacePath.of("company.ops")));
        screen.robot.clickOn(screen.search()).write("toy");
        assertTrue(screen.shows("Nothing matches “toy”."));
        screen.robot.clickOn("Find in the whole vault");
        assertEquals(List.of("TOY"), screen.keys());
    }

    @Test
    void narrowsByNamespace() {
        screen.run(Command.FIND_EVERYWHERE);
        screen.robot.write("ns:company token");
        assertEquals(List.of("API_TOKEN", "PAGER_TOKEN"), screen.keys());
        screen.robot.write(" -ns:ops");
        assertEquals(List.of("API_TOKEN"), screen.keys());
    }

    @Test
    void findsWeakAndReusedValues() {
        screen.run(Command.FIND_EVERYWHERE);
        screen.robot.write("is:weak");
        assertEquals(List.of("DB_PASSWORD"), screen.keys());
        screen.robot.type(KeyCode.ESCAPE).write("is:reused");
        assertEquals(List.of("API_TOKEN", "PAGER_TOKEN"), screen.keys());
        screen.robot.write(" -key:pager");
        assertEquals(List.of("API_TOKEN"), screen.keys());
    }

    @Test
    void saysWhatIsWrongWithAPatternWhereTheRowsWouldBe() {
        screen.robot.clickOn(screen.search()).write("/(db/");
        assertTrue(screen.shows("That is no regular expression yet: Unclosed group."));
        screen.robot.clickOn("Clear search");
        assertFalse(screen.keys().isEmpty());
    }

    @Test
    void goesFromTheKeyboardStraightToCopying() {
        screen.run(Command.FIND_EVERYWHERE);
        screen.robot.write("pager").type(KeyCode.ENTER).type(KeyCode.ENTER);
        assertEquals(List.of("PAGER_TOKEN"), screen.copied);
        screen.robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        assertEquals(List.of("PAGER_TOKEN", "PAGER_TOKEN"), screen.copied);
    }

    @Test
    void copiesTheFirstResultFromTheSearchField() {
        screen.run(Command.FIND_EVERYWHERE);
        screen.robot.write("toy");
        screen.robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        assertEquals(List.of("TOY"), screen.copied);
        screen.robot.press(KeyCode.CONTROL).type(KeyCode.A).type(KeyCode.C);
        screen.robot.release(KeyCode.CONTROL);
        assertEquals(List.of("TOY"), screen.copied, "a selected word is what is copied then");
    }

    @Test
    void showsAFoundSecretInItsNamespace() {
        screen.run(Command.FIND_EVERYWHERE);
        screen.robot.write("toy").type(KeyCode.ENTER);
        screen.robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertEquals(NamespacePath.of("sandbox"), screen.open.namespace());
        assertEquals(new Place.At(NamespacePath.of("sandbox")), screen.open.place());
        assertEquals(List.of(sample.idOf("sandbox", "TOY")), screen.open.selected());
        assertFalse(screen.enabled(Command.GO_TO_NAMESPACE));
    }
}
