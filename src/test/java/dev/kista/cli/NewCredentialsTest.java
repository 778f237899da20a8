package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.cli.CredentialArguments.Given;
import dev.kista.model.SecretValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

class NewCredentialsTest {
    private static final Path VAULT = Path.of("v.kdbx");
    private static final Path KEY = Path.of("key");

    private final CliSetting setting = new CliSetting();
    private final Given present = new Given(SecretValue.ofText("old"), KEY);

    @Test
    void keepsTheKeyFileAndAsksForAPasswordWhereNothingIsSaid() throws CliFailure {
        setting.typing("new", "new");
        var next = choose("");
        assertEquals(SecretValue.ofText("new"), next.password());
        assertEquals(KEY, next.keyFile());
    }

    @Test
    void keepsACopyOfThePasswordThatOutlivesThePresentOne() throws CliFailure {
        var next = choose("--keep-password");
        assertNotSame(present.password(), next.password());
        present.close();
        assertEquals(SecretValue.ofText("old"), next.password());
        assertEquals(0, setting.questions.size());
    }

    @Test
    void keepsThatThereIsNoPassword() throws CliFailure {
        var next = parsed("--keep-password").choose(setting.context(), VAULT, new Given(null, KEY));
        assertNull(next.password());
        assertEquals(KEY, next.keyFile());
    }

    @Test
    void removesOrReplacesEitherPart() throws CliFailure {
        assertNull(choose("--remove-password").password());
        assertNull(choose("--keep-password --remove-key-file").keyFile());
        assertEquals(Path.of("other"), choose("--keep-password --new-key-file other").keyFile());
    }

    @Test
    void leavesSomethingThatOpensTheVault() {
        var refused =
                assertThrows(CliFailure.class, () -> choose("--remove-password --remove-key-file"));
        assertEquals(2, refused.exitCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--keep-password --remove-password",
                "--remove-password --new-password-file x",
                "--keep-password --remove-password --new-password-file x",
                "--new-key-file x --remove-key-file"
            })
    void refusesWhatContradictsItself(String options) {
        var refused =
                assertThrows(CliFailure.class, () -> parsed(options).check(setting.context()));
        assertEquals(2, refused.exitCode());
    }

    @Test
    void takesOneSayingAboutEachPart() {
        assertDoesNotThrow(() -> parsed("").check(setting.context()));
        assertDoesNotThrow(
                () -> parsed("--remove-password --new-key-file x").check(setting.context()));
    }

    private Given choose(String options) throws CliFailure {
        return parsed(options).choose(setting.context(), VAULT, present);
    }

    private static NewCredentials parsed(String options) {
        return CliSetting.parsed(
                new NewCredentials(), options.isEmpty() ? new String[0] : options.split(" "));
    }
}
