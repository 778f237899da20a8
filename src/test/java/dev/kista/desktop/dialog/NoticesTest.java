package dev.kista.desktop.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class NoticesTest {
    private final RecordingNotices notices = new RecordingNotices();

    @Test
    void weighsWhatItTells() {
        notices.info("done");
        notices.warning("odd");
        notices.failure("not done");
        assertEquals(
                List.of(Notice.Kind.INFO, Notice.Kind.WARNING, Notice.Kind.FAILURE),
                notices.shown().stream().map(Notice::kind).toList());
        assertTrue(notices.shown().stream().allMatch(each -> each.action().isEmpty()));
    }

    @Test
    void offersWhatCanBeDoneAboutIt() {
        var done = new ArrayList<String>();
        notices.info("deleted", "Undo", () -> done.add("undone"));
        notices.failure("not saved", "Save again", () -> done.add("saved"));
        for (var each : notices.shown()) {
            each.action().orElseThrow().run().run();
        }
        assertEquals(List.of("undone", "saved"), done);
        assertEquals("Save again", notices.last().action().orElseThrow().text());
    }
}
