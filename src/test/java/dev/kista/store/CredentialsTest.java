package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.kista.model.SecretValue;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Optional;

class CredentialsTest {
    @Test
    void showsNoPassword() {
        var credentials = new Credentials(SecretValue.ofText("hunter2"), Path.of("team.key"));
        assertEquals("Credentials[password=***, keyFile=team.key]", credentials.toString());
    }

    @Test
    void isTheSameWithTheSamePasswordAndKeyFile() {
        assertEquals(Vaults.password("a"), Vaults.password("a"));
        assertNotEquals(Vaults.password("a"), Vaults.password("A"));
        assertNotEquals(
                Vaults.password("a"), new Credentials(SecretValue.ofText("a"), Path.of("k")));
        assertNotEquals(
                Vaults.password(""),
                new Credentials(null, null),
                "no password is not an empty one");
    }

    @Test
    void mayDoWithoutAKeyFile() {
        assertEquals(Optional.empty(), Vaults.password("a").keyFilePath());
        assertEquals(Optional.of(Path.of("k")), new Credentials(null, Path.of("k")).keyFilePath());
    }
}
