package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class MasterPasswordTest {
    private static final Path VAULT = Path.of("v.kdbx");

    @TempDir private Path folder;
    private final CliSetting setting = new CliSetting();

    @Test
    void prefersTheFileToTheVariableAndThatToAPerson() throws Exception {
        setting.variable("KISTA_PASSWORD", "variable").typing("typed");
        assertEquals("file", password().forOpening(VAULT, file("file")).text());
        assertEquals("variable", password().forOpening(VAULT, null).text());
        setting.environment.clear();
        assertEquals("typed", password().forOpening(VAULT, null).text());
        assertEquals(List.of("Master password for v.kdbx: "), List.copyOf(setting.questions));
    }

    @ParameterizedTest
    @CsvSource({
        "'a\n', a",
        "'a\r\n', a",
        "'a\r', 'a\r'",
        "' a ', ' a '",
        "'a\n\n', 'a\n'",
        "'\n', ''",
        "'\r\n', ''",
        "é😀, é😀"
    })
    void dropsOneLineBreakAtTheEndOfAFile(String content, String password) throws Exception {
        assertEquals(password, password().forOpening(VAULT, file(content)).text());
    }

    @Test
    void asksTwiceForAPasswordThatIsToBe() throws Exception {
        setting.typing("same", "same");
        assertEquals("same", password().forCreating(VAULT, null).text());
        assertEquals(2, setting.questions.size());
        setting.typing("one", "other");
        var refused = assertThrows(CliFailure.class, () -> password().forCreating(VAULT, null));
        assertEquals("The two passwords differ. Nothing was made.", refused.getMessage());
    }

    @Test
    void takesTheNewPasswordFromAVariableOfItsOwn() throws Exception {
        setting.variable("KISTA_PASSWORD", "old").variable("KISTA_NEW_PASSWORD", "new");
        assertEquals("new", password().forChanging(VAULT, null).text());
        assertEquals("old", password().forCreating(VAULT, null).text());
    }

    @Test
    void takesAnEmptyOneForOpeningOnly() throws Exception {
        setting.variable("KISTA_PASSWORD", "").variable("KISTA_NEW_PASSWORD", "");
        assertEquals("", password().forOpening(VAULT, null).text());
        assertThrows(CliFailure.class, () -> password().forCreating(VAULT, null));
        assertThrows(CliFailure.class, () -> password().forChanging(VAULT, null));
        assertThrows(CliFailure.class, () -> password().forCreating(VAULT, file("\n")));
    }

    @Test
    void isWrongUsageWhereThereIsNobodyToAsk() {
        var refused = assertThrows(CliFailure.class, () -> password().forOpening(VAULT, null));
        assertEquals(2, refused.exitCode());
        setting.typing("once");
        assertThrows(CliFailure.class, () -> password().forCreating(VAULT, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hunter2\uD83D", "\uDE00hunter2"})
    void refusesHalfACharacterWithoutSayingTheRest(String typed) {
        setting.typing(typed);
        var refused = assertThrows(CliFailure.class, () -> password().forOpening(VAULT, null));
        assertEquals("The master password is no well-formed text.", refused.getMessage());
    }

    @Test
    void refusesAFileThatIsNotThere() {
        var missing = folder.resolve("missing");
        setting.variable("KISTA_PASSWORD", "variable");
        var refused = assertThrows(CliFailure.class, () -> password().forOpening(VAULT, missing));
        assertEquals(1, refused.exitCode());
    }

    private MasterPassword password() {
        return new MasterPassword(setting.context());
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("password"), content);
    }
}
