package dev.kista.desktop.namespaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.namespaces.NamespaceFormModel.Purpose;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamespaceFormTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("a.b", "ONE", "1", "")
                    .secret("a.b.c", "TWO", "2", "")
                    .namespace("ab");
    private final OpenVault open = sample.open();
    private final NamespaceFormModel model = new NamespaceFormModel();
    private final NamespaceForm form = new NamespaceForm(open, sample.messages, model);

    @Test
    void beginsANewNamespaceBelowTheOneThatIsShown() {
        form.openNew(new Place.At(NamespacePath.of("a.b")));
        assertEquals("a.b.", model.pathProperty().get());
        assertEquals("", model.problemProperty().get(), "nobody is accused before they typed");
        form.openNew(Place.trash());
        assertEquals("", model.pathProperty().get());
    }

    @Test
    void makesWhatIsTypedInSmallLettersAndShowsIt() {
        form.openNew(new Place.At(NamespacePath.ROOT));
        form.onPath(" New.Team ");
        form.onDescription(" what for ");
        form.onConfirm();
        assertEquals(
                "what for",
                open.vault().namespace(NamespacePath.of("new.team")).orElseThrow().description());
        assertEquals(NamespacePath.of("new.team"), open.namespace());
        assertNull(model.purposeProperty().get());
    }

    @Test
    void staysOpenWithTheReasonWhereItCannotBeDone() {
        form.openNew(new Place.At(NamespacePath.ROOT));
        form.onPath("a.b");
        form.onConfirm();
        assertEquals("There is a namespace a.b already.", model.problemProperty().get());
        assertEquals(new Purpose.Create(), model.purposeProperty().get());
    }

    @ParameterizedTest
    @CsvSource({
        "a.n, 2 secrets are then found under a.n.",
        "ab.c, Moves 2 secrets to ab.c.",
        "a.x.b, Moves 2 secrets to a.x.b.",
        "n, Moves 2 secrets to n."
    })
    void saysWhetherItRenamesOrMoves(String next, String words) {
        form.openChange(NamespacePath.of("a.b"));
        form.onPath(next);
        assertEquals(words, model.consequenceProperty().get());
    }

    @Test
    void saysOfANamespaceAtTheTopThatItMovesBelowAnother() {
        form.openChange(NamespacePath.of("ab"));
        form.onPath("a.ab");
        assertEquals("Moves nothing else to a.ab.", model.consequenceProperty().get());
        form.onPath("abc");
        assertEquals("No secret is then found under abc.", model.consequenceProperty().get());
    }

    @Test
    void changesDescriptionAndPathAsOneStep() {
        form.openChange(NamespacePath.of("a.b"));
        form.onDescription("new");
        form.onPath("a.n");
        form.onConfirm();
        assertEquals(
                "new", open.vault().namespace(NamespacePath.of("a.n")).orElseThrow().description());
        open.undo();
        assertEquals(
                "", open.vault().namespace(NamespacePath.of("a.b")).orElseThrow().description());
    }

    @Test
    void doesNothingOnceItIsClosed() {
        form.openNew(new Place.At(NamespacePath.ROOT));
        form.onPath("n");
        form.onCancel();
        form.onConfirm();
        assertTrue(open.vault().namespace(NamespacePath.of("n")).isEmpty());
    }
}
