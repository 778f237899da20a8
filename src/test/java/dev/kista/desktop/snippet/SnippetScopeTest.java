package dev.kista.desktop.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kista.desktop.clipboard.FakeClipboard;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.NamespacePath;
import dev.kista.service.exchange.ExportScope;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which secrets a snippet is of: those of the namespace, the inherited ones too, or the selection.
class SnippetScopeTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("company", "DB_PASSWORD", "s3cret", "")
                    .secret("company", "API_TOKEN", "tok", "");
    private final SnippetScreen screen = new SnippetScreen(sample, new FakeSnippets());
    private final OpenVault open = screen.open;
    private final FakeClipboard port = screen.port;
    private final FxRobot robot = screen.robot;

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void writesWhatIsInheritedWhereTheUserWantsIt() {
        assertFalse(screen.node("#snippet-inherited").isVisible());
        FxThread.run(
                () -> {
                    sample.secret("company.team", "OWN", "near", "");
                    sample.secret("company.team", "API_TOKEN", "nearer", "");
                    open.show(NamespacePath.of("company.team"));
                });
        screen.chooseByKeys("#snippet-target", Target.ENV);
        robot.clickOn("#snippet-copy");
        assertEquals(Optional.of("OWN=near\nAPI_TOKEN=nearer\n"), port.text());
        robot.clickOn("#snippet-inherited").clickOn("#snippet-copy");
        assertEquals(Optional.of("OWN=near\nAPI_TOKEN=nearer\nDB_PASSWORD=s3cret\n"), port.text());
        robot.clickOn("#snippet-save");
        assertEquals(List.of(new ExportScope(true, false)), screen.scopes);
    }

    @Test
    void writesOnlyWhatIsSelectedWhereTheUserWantsIt() {
        assertFalse(screen.node("#snippet-selected").isVisible());
        var token = sample.idOf("company", "API_TOKEN");
        FxThread.run(() -> open.select(List.of(token)));
        screen.chooseByKeys("#snippet-target", Target.ENV);
        robot.clickOn("#snippet-copy");
        assertEquals(Optional.of("DB_PASSWORD=s3cret\nAPI_TOKEN=tok\n"), port.text());
        robot.clickOn("#snippet-selected").clickOn("#snippet-copy");
        assertEquals(Optional.of("API_TOKEN=tok\n"), port.text());
        robot.clickOn("#snippet-save");
        assertEquals(List.of(ExportScope.only(Set.of(token))), screen.scopes);
        FxThread.run(() -> open.select(List.of()));
        assertFalse(screen.node("#snippet-selected").isVisible());
        robot.clickOn("#snippet-copy");
        assertEquals(Optional.of("DB_PASSWORD=s3cret\nAPI_TOKEN=tok\n"), port.text());
    }

    @Test
    void savesOnlyWhatIsSelectedByCommand() {
        var token = sample.idOf("company", "API_TOKEN");
        FxThread.run(() -> open.select(List.of(token)));
        FxThread.run(screen.part()::onSaveSelected);
        assertEquals(List.of(ExportScope.only(Set.of(token))), screen.scopes);
    }
}
