package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.desktop.action.Commands;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.NamespacePath;
import dev.kista.service.ValueMarks;
import dev.kista.service.settings.TableLayout;
import dev.kista.store.Vaults;

import javafx.scene.control.TableCell;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What a merge leaves when both sides made a secret of the same key.
class DoubledKeyTest {
    private final SampleVault sample =
            SampleVault.with(
                    "company",
                    List.of(
                            Vaults.secret("TWICE", "ours"),
                            Vaults.secret("ONCE", "x"),
                            Vaults.secret("TWICE", "theirs")));

    @Test
    void bothAreShownWithAProblem() {
        var open = FxThread.call(sample::open);
        FxThread.run(() -> open.show(NamespacePath.of("company")));
        try (var screen =
                Screen.show(
                        760,
                        400,
                        () ->
                                new SecretsController(
                                                open,
                                                new ValueMarks(),
                                                TableLayout.DEFAULT,
                                                sample.tasks,
                                                new Commands(sample.messages),
                                                sample.messages,
                                                sample::now)
                                        .root())) {
            var marked =
                    screen.robot().lookup(".table-cell").queryAllAs(TableCell.class).stream()
                            .map(each -> String.valueOf(each.getAccessibleText()))
                            .filter(each -> each.contains("has the same key"))
                            .toList();
            assertEquals(2, marked.size(), marked.toString());
        }
    }
}
