package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.NamespacePath;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class InheritanceTest {
    private static final NamespacePath TEAM = NamespacePath.of("company.team");

    private final SampleVault sample =
            new SampleVault()
                    .secret("company", "DB_HOST", "db.example.org", "", "prod")
                    .secret("company", "DB_PASSWORD", "of the company", "")
                    .secret("company.team", "DB_PASSWORD", "of the team", "")
                    .secret("company.team", "TOKEN", "t", "");
    private final SecretsScreen screen = new SecretsScreen(sample);

    @BeforeEach
    void showTheTeam() {
        FxThread.run(() -> screen.open.show(TEAM));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void showsWhatIsInheritedDimmedAndWithWhereItIsFrom() {
        assertEquals(List.of("DB_HOST", "DB_PASSWORD", "TOKEN"), screen.keys());
        assertTrue(screen.columns().contains("namespace"));
        assertTrue(isDimmed("DB_HOST"));
        assertFalse(isDimmed("DB_PASSWORD"));
        assertEquals("DB_HOST\nInherited from company", told("DB_HOST"));
        assertEquals("DB_PASSWORD\nOverrides the one in company", told("DB_PASSWORD"));
    }

    @Test
    void hidesWhatIsInheritedOnRequest() {
        screen.run(Command.TOGGLE_INHERITED);
        assertEquals(List.of("DB_PASSWORD", "TOKEN"), screen.keys());
        assertFalse(screen.columns().contains("namespace"));
        screen.run(Command.TOGGLE_INHERITED);
        assertEquals(3, screen.keys().size());
    }

    @Test
    void findsByInheritance() {
        screen.robot.clickOn(screen.search()).write("is:inherited");
        assertEquals(List.of("DB_HOST"), screen.keys());
        screen.robot.type(KeyCode.ESCAPE).write("is:overriding");
        assertEquals(List.of("DB_PASSWORD"), screen.keys());
    }

    @Test
    void neverDeletesWhatIsOnlyInherited() {
        screen.robot.clickOn("DB_HOST");
        assertFalse(screen.enabled(Command.DELETE_SECRET));
        screen.robot.type(KeyCode.DELETE);
        assertEquals("db.example.org", sample.secretAt("company", "DB_HOST").value().text());
        screen.robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        assertEquals(
                "Delete 2 secrets",
                FxThread.call(screen.commands.text(Command.DELETE_SECRET)::get));
        screen.robot.type(KeyCode.DELETE);
        assertEquals(List.of("DB_HOST", "DB_PASSWORD"), screen.keys());
        assertTrue(isDimmed("DB_PASSWORD"), "the company's shows through again");
    }

    @Test
    void overridesWithACopyOfItsOwn() {
        screen.robot.clickOn("DB_HOST");
        screen.run(Command.OVERRIDE_SECRET);
        var own = sample.secretAt("company.team", "DB_HOST");
        assertEquals("db.example.org", own.value().text());
        assertEquals(List.of("prod"), List.copyOf(own.tags()));
        assertEquals(List.of(own.id()), screen.open.selected());
        assertFalse(isDimmed("DB_HOST"));
        assertFalse(screen.enabled(Command.OVERRIDE_SECRET));
    }

    @Test
    void leadsToWhereASecretBelongs() {
        screen.robot.clickOn("TOKEN");
        assertFalse(screen.enabled(Command.GO_TO_NAMESPACE));
        screen.robot.clickOn("DB_HOST");
        screen.run(Command.GO_TO_NAMESPACE);
        assertEquals(NamespacePath.of("company"), screen.open.namespace());
        assertEquals(List.of(sample.idOf("company", "DB_HOST")), screen.open.selected());
    }

    @Test
    void showsAValueWhileSpaceIsHeld() {
        screen.robot.clickOn("TOKEN");
        screen.robot.press(KeyCode.SPACE);
        assertTrue(screen.shownValues().contains("t"));
        screen.robot.release(KeyCode.SPACE);
        assertFalse(screen.shownValues().contains("t"));
    }

    private boolean isDimmed(String key) {
        var row =
                screen.robot
                        .lookup(".table-row-cell")
                        .match((TableRow<?> each) -> isOf(each.getItem(), key))
                        .queryAs(TableRow.class);
        return row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("inherited"));
    }

    private static boolean isOf(Object item, String key) {
        return item instanceof SecretRow row && row.keyText().equals(key);
    }

    private String told(String key) {
        return screen.robot
                .lookup(".table-cell")
                .match((Node each) -> each instanceof KeyCell cell && isOf(cell.getItem(), key))
                .query()
                .getAccessibleText();
    }
}
