package dev.kista.desktop.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.SampleVault;

import javafx.util.Subscription;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class CopyCommandsTest {
    private final SampleVault sample =
            new SampleVault().secret("a", "ONE", "1", "").secret("a", "TWO", "2", "");
    private final OpenVault open = sample.open();
    private final FakeClipboard port = new FakeClipboard();
    private final SecretClipboard clipboard =
            new SecretClipboard(port, tick -> Subscription.EMPTY, () -> Instant.EPOCH, () -> 20);
    private final Commands commands = new Commands(sample.messages);
    private final Subscription handled =
            new CopyCommands(
                            open,
                            new SecretCopies(clipboard, sample.messages, sample.notices),
                            clipboard)
                    .handle(commands);

    @Test
    void copiesNothingWhileNothingIsSelected() {
        for (var each :
                List.of(
                        Command.COPY_VALUE,
                        Command.COPY_ENCODED,
                        Command.COPY_LINE,
                        Command.COPY_EXPRESSION)) {
            assertFalse(commands.enabled(each).get(), each.name());
            commands.run(each);
        }
        assertEquals(Optional.empty(), port.text());
    }

    @Test
    void copiesEachFormOfTheOneThatIsSelected() {
        open.select(List.of(sample.idOf("a", "ONE")));
        var copied = new ArrayList<String>();
        for (var each :
                List.of(
                        Command.COPY_VALUE,
                        Command.COPY_ENCODED,
                        Command.COPY_LINE,
                        Command.COPY_EXPRESSION)) {
            commands.run(each);
            copied.add(port.text().orElseThrow());
        }
        assertEquals(List.of("1", "MQ==", "SECRET_ONE=MQ==", "{{ secret('ONE') }}"), copied);
    }

    @Test
    void copiesOfSeveralTheLinesAlone() {
        open.select(List.of(sample.idOf("a", "TWO"), sample.idOf("a", "ONE")));
        assertFalse(commands.enabled(Command.COPY_VALUE).get());
        commands.run(Command.COPY_LINE);
        assertEquals(
                Optional.of("SECRET_ONE=MQ==\nSECRET_TWO=Mg==\n"),
                port.text(),
                "in the order of the vault");
    }

    @Test
    void clearsWhileThereIsSomethingToClear() {
        assertFalse(commands.enabled(Command.CLEAR_CLIPBOARD).get());
        open.select(List.of(sample.idOf("a", "ONE")));
        commands.run(Command.COPY_VALUE);
        commands.run(Command.CLEAR_CLIPBOARD);
        assertEquals(Optional.empty(), port.text());
        assertFalse(commands.enabled(Command.CLEAR_CLIPBOARD).get());
    }

    @Test
    void answersNothingAnyMoreOnceItWasToldTo() {
        open.select(List.of(sample.idOf("a", "ONE")));
        handled.unsubscribe();
        commands.run(Command.COPY_VALUE);
        assertEquals(Optional.empty(), port.text());
    }
}
