package dev.kista.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.dialog.Notice;
import dev.kista.desktop.dialog.Question;
import dev.kista.store.VaultException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class UnsavedVaultTest {
    private static final VaultException FULL =
            new VaultException(VaultException.Reason.NO_SPACE, Path.of("team.kdbx"));

    @TempDir private Path folder;
    private final List<String> done = new ArrayList<>();

    @Test
    void saysThatTheVaultStaysOpenAndOffersToTryAgain() {
        var parts = new SharedParts(folder);
        new UnsavedVault(parts.shared).tell(FULL, () -> done.add("again"));
        var notice = parts.notices.last();
        assertEquals(Notice.Kind.FAILURE, notice.kind());
        assertTrue(
                notice.text()
                        .startsWith(
                                "The vault is still open, because it could not be saved. There is"
                                        + " no space"),
                notice.text());
        notice.action().orElseThrow().run().run();
        assertEquals(List.of("again"), done);
    }

    @Test
    void losesEditsOnlyByTheAnswerThatSaysSo() {
        var parts = new SharedParts(folder);
        new UnsavedVault(parts.shared)
                .askWhetherToQuit(FULL, () -> done.add("again"), () -> done.add("lost"));
        var question = parts.confirmations.asked().getFirst();
        assertEquals(Question.Answer.Kind.DANGER, question.answers().getFirst().kind());
        assertEquals("Quit and lose them", question.answers().getFirst().text());
        question.answers().getLast().then().run();
        assertEquals(List.of("again"), done);
    }

    @Test
    void quotesNoMessageOfAFailureThatItDoesNotKnow() {
        var words =
                new UnsavedVault(new SharedParts(folder).shared)
                        .words(new IllegalStateException("hunter2"));
        assertEquals("IllegalStateException", words);
    }
}
