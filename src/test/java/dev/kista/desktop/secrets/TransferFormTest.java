package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.secrets.TransferFormModel.Purpose;
import dev.kista.model.NamespacePath;

import javafx.util.Subscription;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Stream;

class TransferFormTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("a", "ONE", "1", "")
                    .secret("a", "TWO", "2", "")
                    .secret("z", "TWO", "x", "");
    private final OpenVault open = sample.open();
    private final TransferFormModel model = new TransferFormModel();
    private final TransferForm form = new TransferForm(open, sample.messages, model);
    private final Commands commands = new Commands(sample.messages);
    private final Subscription handled = form.handle(commands);

    @Test
    void offersTheNamespacesThereAre() {
        begin(Command.MOVE_SECRET, "ONE");
        assertEquals("Move ONE to", model.titleProperty().get());
        assertEquals(List.of("a", "z"), model.namespaces());
        assertEquals("", model.problemProperty().get());
    }

    @Test
    void saysWhatGoesAndWhatStaysBeforeItIsDone() {
        begin(Command.COPY_SECRET, "ONE", "TWO");
        form.onTarget("Z");
        assertEquals(
                List.of("Copied to z: ONE.", "Stays as it is, because z has the key already: TWO."),
                model.changes());
        form.onConfirm();
        assertEquals("1", sample.secretAt("z", "ONE").value().text());
        assertEquals("x", sample.secretAt("z", "TWO").value().text());
        assertEquals("1", sample.secretAt("a", "ONE").value().text());
        assertNull(model.purposeProperty().get());
    }

    @Test
    void makesTheNamespaceThatIsTyped() {
        begin(Command.MOVE_SECRET, "ONE");
        form.onTarget("new.place");
        assertEquals("new.place is made.", model.changes().getFirst());
        form.onConfirm();
        assertEquals("1", sample.secretAt("new.place", "ONE").value().text());
    }

    @ParameterizedTest
    @CsvSource({
        "'', Choose a namespace",
        "'a b', Choose a namespace",
        "a, a has all of these keys already."
    })
    void saysWhyItCannotBeDone(String target, String words) {
        begin(Command.MOVE_SECRET, "ONE");
        form.onTarget(target);
        form.onConfirm();
        assertTrue(model.problemProperty().get().startsWith(words), model.problemProperty().get());
        assertEquals(Purpose.MOVE, model.purposeProperty().get());
    }

    @Test
    void countsMoreThanAFewKeys() {
        for (var i = 0; i < 6; i++) {
            sample.secret("a", "KEY_" + i, "v", "");
        }
        begin(Command.COPY_SECRET, "KEY_0", "KEY_1", "KEY_2", "KEY_3", "KEY_4", "KEY_5");
        form.onTarget("z");
        assertEquals(
                "Copied to z: KEY_0, KEY_1, KEY_2, KEY_3 and 2 more.", model.changes().getFirst());
    }

    @Test
    void isNotPossibleForNothingOrInTheTrash() {
        open.select(List.of());
        assertFalse(commands.enabled(Command.MOVE_SECRET).get());
        open.show(Place.trash());
        open.select(List.of(sample.idOf("a", "ONE")));
        assertFalse(commands.enabled(Command.MOVE_SECRET).get());
        handled.unsubscribe();
    }

    private void begin(Command command, String... keys) {
        open.show(NamespacePath.of("a"));
        open.select(Stream.of(keys).map(each -> sample.idOf("a", each)).toList());
        commands.run(command);
    }
}
