package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.store.KeyDerivationCost;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine.ParameterException;

class KeyDerivationArgumentsTest {
    @Test
    void asksForNothingByItself() {
        assertEquals(false, parsed("").isGiven());
        assertDoesNotThrow(() -> parsed("").check(new CliSetting().context()));
    }

    @ParameterizedTest
    @CsvSource({
        "--kdf=Argon2ID, 65536, 3, 4",
        "--memory=128, 131072, 3, 4",
        "--passes=5, 65536, 5, 4",
        "--lanes=1, 65536, 3, 1",
        "--memory=192 --passes=1 --lanes=64, 196608, 1, 64",
        "--memory=1024 --passes=16, 1048576, 16, 4"
    })
    void takesWhatIsSaidAndElseTheLeastOfANewVault(
            String options, int memory, int passes, int lanes) {
        var given = parsed(options);
        assertEquals(true, given.isGiven());
        assertDoesNotThrow(() -> given.check(new CliSetting().context()));
        assertEquals(new KeyDerivationCost(memory, passes, lanes), given.cost());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--memory=1024 --passes=17", "--memory=2097151", "--memory=2097152", "--passes=-1",
                "--lanes=-1", "--memory=63 --passes=100", "--memory=65 --passes=2",
                        "--tune --passes=3"
            })
    void refusesAsWrongUsageWhatIsWeakOrCouldNotBeOpenedAgain(String options) {
        var refused =
                assertThrows(
                        CliFailure.class, () -> parsed(options).check(new CliSetting().context()));
        assertEquals(2, refused.exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--kdf=argon2d", "--memory=", "--memory=64M", "--passes=99999999999"})
    void takesNothingThatIsNoNumberOrName(String options) {
        assertThrows(ParameterException.class, () -> parsed(options));
    }

    private static KeyDerivationArguments parsed(String options) {
        return CliSetting.parsed(
                new KeyDerivationArguments(),
                options.isEmpty() ? new String[0] : options.split(" "));
    }
}
