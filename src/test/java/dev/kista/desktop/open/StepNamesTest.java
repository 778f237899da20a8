package dev.kista.desktop.open;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StepNamesTest {
    private final SampleVault sample = new SampleVault();
    private final StepNames steps = new StepNames(sample.session, new EditNames(sample.messages));

    @Test
    void isEmptyWhereThereIsNothingToDo() {
        steps.refresh(sample.session.vault());
        assertEquals("", steps.undoProperty().get());
        assertEquals("", steps.redoProperty().get());
    }

    @Test
    void namesTheStepBackAndTheStepForth() {
        sample.namespace("a").namespace("b");
        sample.session.undo();
        steps.refresh(sample.session.vault());
        assertEquals("new namespace a", steps.undoProperty().get());
        assertEquals("new namespace b", steps.redoProperty().get());
    }

    @Test
    void keepsItsWordsUntilItIsAskedAgain() {
        sample.namespace("a");
        assertEquals("", steps.undoProperty().get());
        steps.refresh(sample.session.vault());
        assertEquals("new namespace a", steps.undoProperty().get());
    }
}
