package dev.kista.desktop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.dialog.ScriptedConfirmations;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

class TrashCommandsTest {
    private static final NamespacePath TEAM = NamespacePath.of("company.team");

    private final SampleVault sample =
            new SampleVault()
                    .secret("company.team", "DB_PASSWORD", "p", "")
                    .secret("company.team", "API_TOKEN", "t", "")
                    .secret("company", "SHARED", "s", "");
    private final OpenVault open = sample.open();
    private final Commands commands = new Commands(sample.messages);
    private final ScriptedConfirmations confirmations = new ScriptedConfirmations();
    private final UUID db = sample.idOf("company.team", "DB_PASSWORD");
    private final UUID team = open.vault().namespace(TEAM).orElseThrow().id();

    @BeforeEach
    void handle() {
        new TrashCommands(open, confirmations, sample.messages).handle(commands);
    }

    @Test
    void offersNothingOutsideTheTrash() {
        open.select(List.of(db));
        assertFalse(enabled(Command.RESTORE));
        assertFalse(enabled(Command.DELETE_FOR_GOOD));
        assertFalse(enabled(Command.EMPTY_TRASH));
    }

    @Test
    void restoresASecretToWhereItWas() {
        open.apply(new VaultEdit.DeleteSecret(db));
        open.show(Place.trash());
        open.select(List.of(db));
        commands.run(Command.RESTORE);
        assertEquals(TEAM, open.find(db).orElseThrow().path());
    }

    @Test
    void restoresASecretOutOfADeletedNamespaceByMakingItAgain() {
        open.apply(new VaultEdit.DeleteNamespace(TEAM));
        open.show(Place.trash());
        open.select(List.of(db));
        commands.run(Command.RESTORE);
        assertEquals(TEAM, open.find(db).orElseThrow().path());
        assertFalse(open.find(db).orElseThrow().inTrash());
        open.undo();
        assertTrue(open.find(db).orElseThrow().inTrash());
        assertTrue(open.vault().namespace(TEAM).isEmpty(), "undone as one");
    }

    @Test
    void restoresADeletedNamespaceAndShowsIt() {
        open.apply(new VaultEdit.DeleteNamespace(TEAM));
        open.show(new Place.Trash(team));
        commands.run(Command.RESTORE);
        assertEquals(TEAM, open.namespace());
        assertEquals(2, open.vault().namespace(TEAM).orElseThrow().secrets().size());
    }

    @Test
    void asksBeforeItDeletesForGood() {
        open.apply(new VaultEdit.DeleteSecret(db));
        open.show(Place.trash());
        open.select(List.of(db));
        commands.run(Command.DELETE_FOR_GOOD);
        assertEquals("Delete DB_PASSWORD for good?", confirmations.asked().getLast().title());
        assertTrue(open.find(db).isPresent());
        confirmations.agreeing();
        commands.run(Command.DELETE_FOR_GOOD);
        assertTrue(open.find(db).isEmpty());
    }

    @Test
    void deletesADeletedNamespaceForGood() {
        open.apply(new VaultEdit.DeleteNamespace(TEAM));
        open.show(new Place.Trash(team));
        confirmations.agreeing();
        commands.run(Command.DELETE_FOR_GOOD);
        assertEquals("Delete team for good?", confirmations.asked().getLast().title());
        assertTrue(open.find(db).isEmpty());
        assertEquals(Place.trash(), open.place());
    }

    @Test
    void emptiesTheTrashOnlyAfterAsking() {
        open.apply(new VaultEdit.DeleteNamespace(TEAM));
        assertTrue(enabled(Command.EMPTY_TRASH));
        commands.run(Command.EMPTY_TRASH);
        assertTrue(confirmations.asked().getLast().text().startsWith("2 secrets leave"));
        assertTrue(open.find(db).isPresent());
        confirmations.agreeing();
        commands.run(Command.EMPTY_TRASH);
        assertTrue(open.find(db).isEmpty());
        assertFalse(enabled(Command.EMPTY_TRASH));
    }

    private boolean enabled(Command command) {
        return commands.enabled(command).get();
    }
}
