package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.Messages;
import dev.kista.store.VaultException.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

class VaultExceptionTest {
    @ParameterizedTest
    @EnumSource(Reason.class)
    void saysInEveryLanguageWhatToDoAboutIt(Reason reason) {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var problem = new VaultException(reason, Path.of("/srv/it's.kdbx"), "d1", "d2", "d3");
            var words = problem.words(Messages.in(locale));
            assertTrue(words.contains("it's.kdbx"), words);
            assertFalse(words.contains("/srv"), "the name alone");
            assertFalse(words.matches(".*\\{\\d.*"), words);
        }
    }

    @Test
    void carriesWhatItKnows() {
        var cause = new IOException("x");
        var problem = new VaultException(Reason.NOT_A_VAULT, Path.of("a"), cause, "d");
        assertEquals("not-a-vault", problem.reason().code());
        assertEquals("not-a-vault: a d", problem.getMessage());
        assertEquals(List.of("d"), problem.details());
        assertSame(cause, problem.getCause());
    }

    @Test
    void callsTheTopOfTheFileSystemByItsPath() {
        var words =
                new VaultException(Reason.IS_FOLDER, Path.of("/"))
                        .words(Messages.in(Locale.ENGLISH));
        assertEquals("/ is a folder. Choose a file.", words);
    }
}
