package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.model.SecretValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

class CredentialArgumentsTest {
    private static final Path VAULT = Path.of("v.kdbx");

    private final CliSetting setting = new CliSetting().variable("KISTA_PASSWORD", "hunter2");

    @ParameterizedTest
    @CsvSource({
        "--no-password, Without a password a vault needs a key file: add --key-file FILE.",
        "--no-password --password-file x,"
                + " Without a password a vault needs a key file: add --key-file FILE.",
        "--no-password --key-file k --password-file x,"
                + " --no-password and --password-file exclude each other."
    })
    void refusesWhatOpensNothingOrContradictsItself(String options, String words) {
        for (var failure :
                new CliFailure[] {
                    assertThrows(
                            CliFailure.class,
                            () -> parsed(options).forOpening(setting.context(), VAULT)),
                    assertThrows(
                            CliFailure.class,
                            () -> parsed(options).forCreating(setting.context(), VAULT))
                }) {
            assertEquals(words, failure.getMessage());
            assertEquals(2, failure.exitCode());
        }
        assertEquals(0, setting.questions.size());
    }

    @Test
    void leavesThePasswordOutOnlyIfToldTo() throws CliFailure {
        try (var alone = parsed("--no-password --key-file k").forOpening(setting.context(), VAULT);
                var both = parsed("--key-file k").forOpening(setting.context(), VAULT)) {
            assertNull(alone.password());
            assertEquals(Path.of("k"), alone.keyFile());
            assertEquals(SecretValue.ofText("hunter2"), both.password());
            assertEquals(Path.of("k"), both.keyFile());
        }
    }

    @Test
    void wipesThePasswordWhereItIsClosedAndNeverSaysIt() {
        var password = SecretValue.ofText("hunter2");
        var given = new CredentialArguments.Given(password, null);
        assertEquals(false, given.toString().contains("hunter2"));
        given.close();
        given.close();
        assertEquals(true, password.isClosed());
    }

    @Test
    void closesWhatHasNoPassword() {
        var given = new CredentialArguments.Given(null, Path.of("k"));
        given.close();
        assertNull(given.password());
    }

    private static CredentialArguments parsed(String options) {
        return CliSetting.parsed(new CredentialArguments(), options.split(" "));
    }
}
