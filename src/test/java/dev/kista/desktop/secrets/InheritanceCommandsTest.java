package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;

import javafx.util.Subscription;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.UUID;

class InheritanceCommandsTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("a", "ONE", "1", "what for", "db")
                    .secret("a.b", "OWN", "2", "");
    private final OpenVault open = sample.open();
    private final Commands commands = new Commands(sample.messages);
    private final Subscription handled = new InheritanceCommands(open).handle(commands);
    private final UUID one = sample.idOf("a", "ONE");

    @Test
    void canDoNothingWithASecretInItsOwnPlace() {
        open.show(NamespacePath.of("a"));
        open.select(List.of(one));
        assertFalse(commands.enabled(Command.OVERRIDE_SECRET).get());
        assertFalse(commands.enabled(Command.GO_TO_NAMESPACE).get());
    }

    @Test
    void givesTheNamespaceASecretOfItsOwnAndSelectsIt() {
        open.show(NamespacePath.of("a.b"));
        open.select(List.of(one));
        commands.run(Command.OVERRIDE_SECRET);
        var own = sample.secretAt("a.b", "ONE");
        assertNotEquals(one, own.id());
        assertEquals("1", own.value().text());
        assertEquals("what for", own.description());
        assertEquals(Set.of("db"), own.tags());
        assertEquals(own.id(), open.secretProperty().get());
        assertFalse(commands.enabled(Command.OVERRIDE_SECRET).get());
    }

    @Test
    void leadsToWhereASecretBelongs() {
        open.show(new Place.Everywhere());
        open.select(List.of(one));
        assertFalse(
                commands.enabled(Command.OVERRIDE_SECRET).get(),
                "there is no namespace to have it");
        commands.run(Command.GO_TO_NAMESPACE);
        assertEquals(NamespacePath.of("a"), open.namespace());
        assertEquals(one, open.secretProperty().get());
    }

    @Test
    void canDoNothingWithADeletedOne() {
        open.apply(new VaultEdit.DeleteSecret(one));
        open.show(Place.trash());
        open.select(List.of(one));
        assertFalse(commands.enabled(Command.GO_TO_NAMESPACE).get());
        handled.unsubscribe();
    }
}
