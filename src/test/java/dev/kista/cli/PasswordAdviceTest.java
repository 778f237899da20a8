package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.SecretValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordAdviceTest {
    private final CliSetting setting = new CliSetting();

    @ParameterizedTest
    @ValueSource(strings = {"a", "password", "aaaaaaaaaaaaaaaaaaaa", "12345678", "qwertyuiop"})
    void warnsInOneLineThatDoesNotSayThePassword(String password) {
        warn(password, "vault");
        assertEquals(1, setting.err().lines().count(), setting.err());
        assertEquals(
                true,
                setting.err().startsWith("kista: warning: the master password is guessed in "),
                setting.err());
    }

    @Test
    void warnsOfAPasswordThatIsTheNameOfTheVault() {
        warn("Zuckerwattenfabrik", "other");
        var before = setting.err().length();
        warn("Zuckerwattenfabrik", "Zuckerwattenfabrik");
        assertEquals(true, setting.err().length() > before, setting.err());
    }

    @Test
    void saysNothingOfAStrongOne() {
        warn("correct horse battery staple 42", "vault");
        assertEquals("", setting.err());
    }

    private void warn(String password, String name) {
        try (var value = SecretValue.ofText(password)) {
            new PasswordAdvice(setting.context()).warn(value, name);
        }
    }
}
