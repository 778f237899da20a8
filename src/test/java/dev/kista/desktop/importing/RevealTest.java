package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.pictures.FxThread;

import org.junit.jupiter.api.Test;

class RevealTest {
    private final SourceModel model = new SourceModel("a.env");
    private final RowModel one = ImportRows.added("A", "v");
    private final RowModel two = ImportRows.added("B", "v");

    @Test
    void showsOneRowAtATime() {
        FxThread.run(
                () -> {
                    var reveal = new Reveal(model);
                    reveal.toggle(one);
                    reveal.toggle(two);
                    assertFalse(one.revealedProperty().get());
                    assertTrue(two.revealedProperty().get());
                    assertSame(two, model.revealedProperty().get());
                    reveal.hide();
                });
    }

    @Test
    void hidesTheRowThatIsShownAlready() {
        FxThread.run(
                () -> {
                    var reveal = new Reveal(model);
                    reveal.toggle(one);
                    reveal.toggle(one);
                    assertFalse(one.revealedProperty().get());
                    assertNull(model.revealedProperty().get());
                });
    }

    @Test
    void hidingTwiceIsNoHarm() {
        FxThread.run(
                () -> {
                    var reveal = new Reveal(model);
                    reveal.hide();
                    reveal.toggle(one);
                    reveal.hide();
                    reveal.hide();
                    assertFalse(one.revealedProperty().get());
                });
    }
}
