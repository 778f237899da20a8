package dev.kista.desktop.mvc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class TaskStatusTest {
    @Test
    void saysNothingOfItsProgressAtFirst() {
        var status = new TaskStatus("Saving", () -> {});
        assertEquals("Saving", status.title());
        assertEquals("", status.stepProperty().get());
        assertEquals(-1, status.progressProperty().get());
    }

    @Test
    void showsTheLastStep() {
        var status = new TaskStatus("Saving", () -> {});
        status.set(0.5, "half");
        status.set(1, "done");
        assertEquals("done", status.stepProperty().get());
        assertEquals(1, status.progressProperty().get());
    }

    @Test
    void cancelsAsOftenAsItIsAsked() {
        var cancelled = new ArrayList<String>();
        var status = new TaskStatus("Saving", () -> cancelled.add("c"));
        status.cancel();
        status.cancel();
        assertEquals(List.of("c", "c"), cancelled);
    }
}
