package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Format;
import dev.kista.desktop.mvc.InlineTaskRunner;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.service.exchange.ImportRow;
import dev.kista.service.exchange.ImportSource;
import dev.kista.service.see.SeenBy;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

class LookingTest {
    private final InlineTaskRunner tasks = new InlineTaskRunner();
    private final SourceModel model = new SourceModel("a.env");
    private final Looking looking = new Looking(model, tasks, ImportRows.MESSAGES);
    private final ImportSource source =
            new ImportSource("a.env", "A=b\n".getBytes(StandardCharsets.UTF_8));
    private final RowModel row =
            new RowModel(
                    new ImportRow(
                            new SecretKey("A"),
                            1,
                            ImportRow.Outcome.NEW,
                            null,
                            null,
                            SecretValue.ofText("b"),
                            List.of()),
                    null);

    @Test
    void showsWhatEachReaderGets() {
        model.formatProperty().set(Format.ENV);
        looking.at(row, source);
        assertSame(row, model.lookedAtProperty().get());
        assertEquals(
                SeenBy.State.SAME,
                model.seen().stream()
                        .filter(each -> each.consumer().id().equals("docker"))
                        .findFirst()
                        .orElseThrow()
                        .state());
    }

    @Test
    void wipesWhatWasSeenWhenItLooksAtNothing() {
        model.formatProperty().set(Format.ENV);
        looking.at(row, source);
        var values = model.seen().stream().map(SeenBy::value).filter(Objects::nonNull).toList();
        looking.at(null, source);
        assertFalse(values.isEmpty());
        assertTrue(values.stream().allMatch(SecretValue::isClosed));
        assertEquals(List.of(), model.seen());
        assertNull(model.lookedAtProperty().get());
    }

    @Test
    void looksAtEnvFilesAlone() {
        model.formatProperty().set(Format.JSON);
        looking.at(row, source);
        assertEquals(List.of(), tasks.titles());
        assertNull(model.lookedAtProperty().get());
    }

    @Test
    void forgetsALookThatIsOvertakenByAnother() {
        model.formatProperty().set(Format.ENV);
        tasks.hold();
        looking.at(row, source);
        looking.at(null, null);
        tasks.release();
        assertEquals(List.of(), model.seen());
        assertNull(model.lookedAtProperty().get());
    }
}
