package dev.kista.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.kista.model.SecretValue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

class FingerprintsTest {
    private final Fingerprints fingerprints = new Fingerprints();

    @Property(tries = 200)
    void isTheSameForTheSameBytesAndNoOthers(@ForAll byte[] one, @ForAll byte[] other) {
        assertEquals(
                Arrays.equals(one, other),
                fingerprints
                        .of(SecretValue.of(one))
                        .equals(fingerprints.of(SecretValue.of(other))));
        assertEquals(fingerprints.of(SecretValue.of(one)), fingerprints.of(SecretValue.of(one)));
    }

    @Test
    void isOfNoUseWithoutItsKey() throws NoSuchAlgorithmException {
        var here = fingerprints.of(SecretValue.ofText("hunter2!"));
        assertNotEquals(here, new Fingerprints().of(SecretValue.ofText("hunter2!")));
        var plain =
                MessageDigest.getInstance("SHA-256")
                        .digest("hunter2!".getBytes(StandardCharsets.UTF_8));
        assertFalse(
                HexFormat.of()
                        .formatHex(plain)
                        .startsWith(HexFormat.of().toHexDigits(here.high())));
    }

    @Test
    void saysNothingAsText() {
        assertEquals("***", fingerprints.of(SecretValue.ofText("hunter2!")).toString());
    }
}
