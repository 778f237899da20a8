package dev.kista.desktop.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.store.VaultException;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class SavingTest {
    private final SampleVault sample = new SampleVault();
    private final Saving saving =
            new Saving(sample.session, sample.tasks, sample.notices, sample.messages, sample::now);

    @Test
    void knowsWhenTheFileWasLastWritten() {
        assertNull(saving.savedAtProperty().get());
        sample.namespace("a");
        saving.refresh();
        assertTrue(saving.unsavedProperty().get());
        saving.save();
        assertFalse(saving.unsavedProperty().get());
        assertEquals(sample.now(), saving.savedAtProperty().get());
    }

    @Test
    void offersToSaveAgainWhatCouldNotBeSaved() {
        sample.namespace("a");
        sample.store.failing = VaultException.Reason.NO_SPACE;
        saving.save();
        assertNull(saving.savedAtProperty().get());
        sample.store.failing = null;
        sample.notices.last().action().orElseThrow().run().run();
        assertEquals(sample.now(), saving.savedAtProperty().get());
    }

    @Test
    void asksBeforeItWritesAFileOfAnOlderFormat() {
        sample.namespace("a");
        sample.store.failing = VaultException.Reason.OLDER_FORMAT;
        saving.save();
        var action = sample.notices.last().action().orElseThrow();
        assertEquals(sample.messages.text("open.upgrade"), action.text());
        sample.store.failing = null;
        action.run().run();
        assertEquals(sample.now(), saving.savedAtProperty().get());
    }

    @Test
    void saysNothingWhereSomebodyElseDoes() {
        var asked = new ArrayList<VaultException.Reason>();
        saving.whenNotSaved(
                problem -> {
                    asked.add(problem.reason());
                    return problem.reason() == VaultException.Reason.CHANGED_ON_DISK;
                });
        sample.namespace("a");
        sample.store.failing = VaultException.Reason.CHANGED_ON_DISK;
        saving.save();
        assertEquals(List.of(), sample.notices.shown());
        sample.store.failing = VaultException.Reason.NO_SPACE;
        saving.save();
        assertEquals(1, sample.notices.shown().size());
        assertEquals(2, asked.size());
    }
}
