package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretValue;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.TreeSet;

class SecretFormTest {
    private final SampleVault sample = new SampleVault().secret("a", "TAKEN", "v", "");
    private final OpenVault open = sample.open();
    private final SecretFormModel model = new SecretFormModel();
    private final SecretForm form = new SecretForm(open, sample.messages, model);

    @Test
    void beginsEmptyAndAccusesNobody() {
        form.open();
        form.onKey("1");
        form.onCancel();
        form.open();
        assertTrue(model.openProperty().get());
        assertEquals("a", model.placeProperty().get());
        assertEquals("", model.keyProperty().get());
        assertEquals("", model.problemProperty().get());
    }

    @Test
    void makesTheSecretAndSelectsIt() {
        form.open();
        form.onKey(" new_key ");
        assertTrue(
                form.onConfirm(SecretValue.ofText("v"), " what for ", new TreeSet<>(Set.of("t"))));
        var made = sample.secretAt("a", "NEW_KEY");
        assertEquals("what for", made.description());
        assertEquals(made.id(), open.secretProperty().get());
        assertFalse(model.openProperty().get());
    }

    @Test
    void wipesTheValueThatIsRefusedAndSaysWhy() {
        form.open();
        form.onKey("TAKEN");
        var value = SecretValue.ofText("v");
        assertFalse(form.onConfirm(value, "", new TreeSet<>()));
        assertTrue(value.isClosed());
        assertEquals("There is a secret TAKEN here already.", model.problemProperty().get());
        assertTrue(model.openProperty().get());
    }

    @Test
    void refusesAnEmptyKey() {
        form.open();
        assertFalse(form.onConfirm(SecretValue.ofText("v"), "", new TreeSet<>()));
        assertEquals("Type a key such as DB_PASSWORD.", model.problemProperty().get());
    }

    @Test
    void makesItWhereTheFormWasOpenedWhateverIsShownByNow() {
        sample.namespace("z");
        form.open();
        open.show(NamespacePath.of("z"));
        form.onKey("SECRET_X");
        assertTrue(model.remarkProperty().get().contains("SECRET_SECRET_X"));
        form.onConfirm(SecretValue.ofText("v"), "", new TreeSet<>());
        assertEquals("v", sample.secretAt("a", "SECRET_X").value().text());
        assertEquals(NamespacePath.of("a"), open.namespace());
    }
}
