package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

class RevealingTest {
    private final SampleVault sample =
            new SampleVault().secret("a", "ONE", "1", "").secret("a", "TWO", "2", "");
    private final OpenVault open = sample.open();
    private final SecretsModel model = new SecretsModel();
    private final Revealing revealing = FxThread.call(() -> new Revealing(open, model));
    private final UUID one = sample.idOf("a", "ONE");
    private final UUID two = sample.idOf("a", "TWO");

    @Test
    void showsOneRowAtATime() {
        FxThread.run(
                () -> {
                    revealing.toggle(one);
                    revealing.toggle(two);
                    assertEquals(two, model.revealedProperty().get());
                    revealing.toggle(two);
                    assertNull(model.revealedProperty().get());
                });
    }

    @Test
    void showsTheOneSelectedRowAndNoneOfSeveral() {
        FxThread.run(
                () -> {
                    open.select(List.of(one, two));
                    revealing.toggleSelected();
                    revealing.revealSelected();
                    assertNull(model.revealedProperty().get());
                    open.select(List.of(one));
                    revealing.revealSelected();
                    revealing.revealSelected();
                    assertEquals(
                            one, model.revealedProperty().get(), "holding a key hides nothing");
                    revealing.hide();
                });
    }

    @Test
    void givesTheValueOfTheRevealedRowAlone() {
        FxThread.run(
                () -> {
                    revealing.toggle(one);
                    assertEquals("1", revealing.value(one).orElseThrow().text());
                    assertEquals(Optional.empty(), revealing.value(two));
                    open.apply(new VaultEdit.DeleteSecret(one));
                    open.apply(new VaultEdit.PurgeTrash(null));
                    assertEquals(Optional.empty(), revealing.value(one), "it is gone");
                    revealing.hide();
                });
    }
}
