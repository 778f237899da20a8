package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class InPlaceEditsTest {
    private final SampleVault sample =
            new SampleVault().secret("a", "ONE", "1", "what for").secret("a", "TWO", "2", "");
    private final OpenVault open = sample.open();
    private final InPlaceEdits edits = new InPlaceEdits(open, sample.messages);

    @Test
    void changesTheKeyThatWasTyped() {
        edits.key(row("ONE"), "THREE");
        assertEquals("1", sample.secretAt("a", "THREE").value().text());
        assertEquals("new key THREE", open.undoNameProperty().get());
    }

    @Test
    void makesNoEditOutOfWhatStaysTheSame() {
        edits.key(row("ONE"), "ONE");
        edits.description(row("ONE"), "what for");
        assertEquals("new secret TWO", open.undoNameProperty().get());
        edits.description(row("ONE"), "");
        assertEquals("description of ONE", open.undoNameProperty().get());
    }

    @Test
    void judgesAKeyByTheNamespaceOfItsRow() {
        assertEquals(
                Optional.of("There is a secret TWO here already."),
                edits.keyProblem(row("ONE"), "TWO"));
        assertEquals(Optional.empty(), edits.keyProblem(row("ONE"), "THREE"));
        assertTrue(edits.keyProblem(row("ONE"), "1").isPresent());
    }

    @Test
    void acceptsAForeignKeyThatIsLeftAsItIs() {
        var foreign = row("ONE");
        var odd =
                new SecretRow(
                        foreign.id(),
                        "my key",
                        "MY KEY",
                        false,
                        1,
                        "",
                        foreign.tags(),
                        foreign.modified(),
                        null,
                        foreign.path(),
                        false,
                        null,
                        false,
                        foreign.now());
        assertEquals(Optional.empty(), edits.keyProblem(odd, "my key"));
    }

    private SecretRow row(String key) {
        return SecretRow.of(sample.secretAt("a", key), NamespacePath.of("a"), false, sample.now());
    }
}
