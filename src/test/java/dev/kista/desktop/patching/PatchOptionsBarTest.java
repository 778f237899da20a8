package dev.kista.desktop.patching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.compose.patch.ComposePatch;
import dev.kista.desktop.NodeTree;
import dev.kista.desktop.dialog.ScriptedFilePicker;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.NamespacePath;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class PatchOptionsBarTest {
    private final SampleVault sample = new SampleVault().secret("a", "TOKEN", "v", "");
    private final PatchRequest request =
            new PatchRequest(
                    sample.session.vault(),
                    NamespacePath.of("a"),
                    Path.of("c.yml"),
                    Dialect.PYTHON,
                    null,
                    false);

    @Test
    void offersNothingUntilTheFileIsKnown() {
        FxThread.run(
                () -> {
                    var bar = bar();
                    assertEquals(List.of(), shown(bar));
                    bar.show(request, null);
                    assertEquals(List.of(), shown(bar));
                    bar.show(request, preview(Format.ENCODED));
                    assertEquals(List.of(), shown(bar));
                });
    }

    @Test
    void choosesTheServicesThatRunKestraUntilTheUserDoes() {
        FxThread.run(
                () -> {
                    var bar = bar();
                    bar.show(request, preview(Format.COMPOSE, "kestra", "_web_"));
                    assertEquals(List.of("kestra true", "_web_ false"), shown(bar));
                    bar.show(
                            request.into(Set.of("_web_")),
                            preview(Format.COMPOSE, "kestra", "_web_"));
                    assertEquals(List.of("kestra false", "_web_ true"), shown(bar));
                    bar.show(request, preview(Format.COMPOSE, "other"));
                    assertEquals(List.of("other false"), shown(bar));
                });
    }

    @Test
    void asksWhoReadsAPlainEnvFile() {
        FxThread.run(
                () -> {
                    var bar = bar();
                    bar.show(request, preview(Format.ENV));
                    var box = NodeTree.only(bar.node(), ComboBox.class);
                    assertEquals(Dialect.PYTHON, box.getValue());
                    assertFalse(box.getAccessibleText().isBlank());
                });
    }

    @Test
    void aWayThatIsPressedAgainStaysPressed() {
        FxThread.run(
                () -> {
                    var bar = bar();
                    bar.show(request.byEnvFile(true), preview(Format.COMPOSE, "kestra"));
                    var way = (ToggleButton) bar.node().lookup("#patching-env-file");
                    way.fire();
                    assertTrue(way.isSelected());
                });
    }

    private PatchOptionsBar bar() {
        var controller =
                new PatchController(
                        sample.open(),
                        sample.tasks,
                        new ScriptedFilePicker(),
                        sample.notices,
                        sample.messages,
                        file -> {},
                        export -> {});
        var bar = new PatchOptionsBar(controller, sample.messages);
        NodeTree.laidOut(bar.node(), 600, 60);
        return bar;
    }

    private static PatchPreview preview(Format format, String... services) {
        return PatchPreview.refused(
                format,
                Stream.of(services)
                        .map(each -> new ComposePatch.Choice(each, each.equals("kestra")))
                        .toList(),
                List.of());
    }

    private static List<String> shown(PatchOptionsBar bar) {
        return NodeTree.all(bar.node(), CheckBox.class).stream()
                .map(each -> each.getText() + " " + each.isSelected())
                .toList();
    }
}
