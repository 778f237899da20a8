package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Fix;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;
import dev.kista.service.exchange.ImportRow;
import dev.kista.service.exchange.ImportSource;
import dev.kista.service.exchange.SecretImport;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

class SourceControllerTest {
    private static final String TEXT = "DB_PASSWORD=new\nAPI_TOKEN=tok\nADDED=v\nmy-key=x\n";

    private final ImportSetting setting = new ImportSetting();
    private final SourceModel model = new SourceModel("a.env");
    private final List<String> changes = new ArrayList<>();
    private final SourceController controller =
            FxThread.call(
                    () ->
                            new SourceController(
                                    model,
                                    setting.open,
                                    (source, vault, options) ->
                                            new SecretImport()
                                                    .plan(
                                                            source,
                                                            vault,
                                                            options.target(),
                                                            options.format(),
                                                            options.dialect(),
                                                            options.fixes()),
                                    setting.sample.tasks,
                                    setting.sample.messages,
                                    () -> changes.add("changed")));

    @Test
    void choosesEverythingThatWouldChangeTheVault() {
        load(TEXT);
        assertEquals(SourceState.READY, model.stateProperty().get());
        assertEquals(List.of("DB_PASSWORD", "ADDED"), chosen());
        assertEquals("company.team", model.targetProperty().get());
        assertFalse(changes.isEmpty());
    }

    @Test
    void remembersWhatTheUserDeclinedThroughANewPlan() {
        load(TEXT);
        run(() -> controller.onChoose(row("ADDED"), false));
        run(controller::replan);
        assertEquals(List.of("DB_PASSWORD"), chosen());
        run(() -> controller.onChooseAll(true));
        assertEquals(List.of("DB_PASSWORD", "ADDED"), chosen());
        run(() -> controller.onChoose(row("API_TOKEN"), true));
        assertFalse(row("API_TOKEN").chosenProperty().get(), "nothing would change");
    }

    @Test
    void mendsAKeyAndTakesItBack() {
        load(TEXT);
        run(() -> controller.onFix(row("my-key"), "my-key", Fix.RENAME_KEY));
        assertTrue(row("MY_KEY").isTaken());
        assertEquals(new AppliedFix("my-key", Fix.RENAME_KEY), row("MY_KEY").applied());
        run(() -> controller.onUndoFix(row("MY_KEY")));
        assertEquals(ImportRow.Outcome.REFUSED, row("my-key").row().outcome());
    }

    @Test
    void saysOfEachNamespaceWhetherItCanBeImportedInto() {
        load(TEXT);
        var states = new ArrayList<SourceModel.TargetState>();
        for (var each : List.of("", "company", "brand.new", "No Namespace")) {
            run(() -> controller.onTarget(each));
            states.add(model.targetStateProperty().get());
        }
        assertEquals(
                List.of(
                        SourceModel.TargetState.MISSING,
                        SourceModel.TargetState.EXISTING,
                        SourceModel.TargetState.NEW,
                        SourceModel.TargetState.INVALID),
                states);
        assertTrue(
                model.rows().stream()
                        .noneMatch(each -> each.row().outcome() == ImportRow.Outcome.CHANGED));
    }

    @Test
    void makesOneEditOfWhatIsTaken() {
        load(TEXT);
        assertEquals(2, ((VaultEdit.Batch) controller.edit().orElseThrow()).edits().size());
        run(() -> controller.onChooseAll(false));
        assertEquals(Optional.empty(), controller.edit());
    }

    @Test
    void saysWhyItCannotBeRead() {
        run(() -> controller.load(progress -> ImportSource.read(Path.of("no-such-file.env"))));
        assertEquals(SourceState.FAILED, model.stateProperty().get());
        assertEquals("no-such-file.env is not there.", model.failureProperty().get());
        assertEquals(Optional.empty(), controller.edit());
    }

    @Test
    void wipesAllThatWasReadWhenItIsClosed() {
        var bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        run(() -> controller.load(progress -> new ImportSource("a.env", bytes)));
        var values =
                model.rows().stream()
                        .map(each -> each.row().then())
                        .filter(Objects::nonNull)
                        .toList();
        run(controller::close);
        assertArrayEquals(new byte[bytes.length], bytes);
        assertTrue(values.stream().allMatch(SecretValue::isClosed));
        assertEquals(List.of(), model.rows());
    }

    private void load(String text) {
        run(
                () ->
                        controller.load(
                                progress ->
                                        new ImportSource(
                                                "a.env", text.getBytes(StandardCharsets.UTF_8))));
    }

    private static void run(Runnable action) {
        FxThread.run(action);
    }

    private RowModel row(String key) {
        return model.rows().stream()
                .filter(each -> each.row().key().text().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<String> chosen() {
        return model.rows().stream()
                .filter(RowModel::isTaken)
                .map(each -> each.row().key().text())
                .toList();
    }
}
