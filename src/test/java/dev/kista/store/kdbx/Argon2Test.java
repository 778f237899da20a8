package dev.kista.store.kdbx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

class Argon2Test {
    /// RFC 9106, sections 5.1 and 5.3.
    @ParameterizedTest
    @CsvSource({
        "false, 512b391b6f1162975371d30919734294f868e3be3984f3c1a13a4db9fabe4acb",
        "true,  0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
    })
    void derivesWhatTheStandardSays(boolean hybrid, String tag) {
        var argon2 = argon2(hybrid, of(16, 2), 4, 32, 3, 0x13, of(8, 3), of(12, 4));
        assertEquals(tag, HexFormat.of().formatHex(argon2.derive(of(32, 1))));
    }

    /// With one lane and more than there are processors, memory that is no multiple of a quarter,
    /// segments that need their addresses more than once, and the older version.
    @ParameterizedTest
    @CsvSource({
        "true, 1, 8, 1, 19", "false, 1, 9, 2, 19", "true, 2, 17, 3, 19", "false, 2, 23, 3, 16",
        "true, 3, 100, 2, 16", "true, 5, 47, 4, 19", "true, 1, 600, 2, 19", "true, 1, 1024, 1, 16",
        "false, 4, 2049, 2, 19", "true, 4, 4100, 3, 19", "true, 16, 200, 2, 19"
    })
    void derivesAsBouncyCastle(boolean hybrid, int lanes, int kib, int passes, int version) {
        var random = new Random(lanes * 31L + kib);
        var salt = bytes(random, 8 + random.nextInt(40));
        var secret = bytes(random, random.nextInt(2) * 20);
        var associated = bytes(random, random.nextInt(2) * 33);
        var password = bytes(random, 32);
        var argon2 = argon2(hybrid, salt, lanes, kib, passes, version, secret, associated);
        assertArrayEquals(byBouncyCastle(argon2, password), argon2.derive(password));
    }

    @Test
    void leavesThePasswordToItsOwner() {
        var password = of(32, 1);
        argon2(true, of(16, 2), 1, 8, 1, 0x13, of(0, 0), of(0, 0)).derive(password);
        assertArrayEquals(of(32, 1), password);
    }

    @Test
    void leavesNothingInItsMemory() {
        var lanes = new Argon2Lanes(argon2(true, of(16, 2), 2, 64, 1, 0x13, of(0, 0), of(0, 0)));
        lanes.derive(of(64, 7), 32);
        for (var lane = 0; lane < 2; lane++) {
            assertEquals(0, Arrays.stream(lanes.lane(lane)).filter(each -> each != 0).count());
        }
    }

    private static Argon2 argon2(
            boolean hybrid,
            byte[] salt,
            int lanes,
            int kib,
            int passes,
            int version,
            byte[] secret,
            byte[] associated) {
        var parameters = new VariantDictionary(List.of());
        return new Argon2(
                hybrid, salt, lanes, kib * 1024L, passes, version, secret, associated, parameters);
    }

    private static byte[] byBouncyCastle(Argon2 argon2, byte[] password) {
        var type = argon2.hybrid() ? Argon2Parameters.ARGON2_id : Argon2Parameters.ARGON2_d;
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(type)
                        .withVersion(argon2.version())
                        .withSalt(argon2.salt())
                        .withParallelism(argon2.lanes())
                        .withMemoryAsKB((int) (argon2.memoryBytes() / 1024))
                        .withIterations((int) argon2.passes())
                        .withSecret(argon2.secret())
                        .withAdditional(argon2.associated())
                        .build());
        var key = new byte[32];
        generator.generateBytes(password, key);
        return key;
    }

    private static byte[] of(int length, int each) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) each);
        return bytes;
    }

    private static byte[] bytes(Random random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
