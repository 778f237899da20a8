package dev.kista.service.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

class PemCheckTest {
    private static final String BLOCK = "-----BEGIN A-----\nYWJj\n-----END A-----\n";

    @Test
    void takesOneBlockOrAChainWithWordsBetween() {
        assertEquals(Optional.empty(), check(BLOCK));
        assertEquals(
                Optional.empty(), check("subject=/CN=x\n" + BLOCK + "\nissuer\n" + BLOCK.strip()));
    }

    @Test
    void takesTheHeadersOfAnEncryptedKey() {
        assertEquals(
                Optional.empty(),
                check(
                        "-----BEGIN A-----\n"
                                + "Proc-Type: 4,ENCRYPTED\n"
                                + "DEK-Info: AES-128-CBC,0A\n\n"
                                + "YWJj\n"
                                + "-----END A-----"));
    }

    @Test
    void takesWindowsLinesAndBlanksAroundTheBase64() {
        assertEquals(
                Optional.empty(), check(BLOCK.replace("\n", "\r\n").replace("YWJj", " YW Jj\t")));
    }

    @ParameterizedTest
    @CsvSource({
        "'-----BEGIN A-----\n-----END A-----', pem-cut, 2, 1",
        "'-----BEGIN A-----\nYWJ\n-----END A-----', pem-cut, 3, 1",
        "'-----BEGIN A\nYWJj\n-----END A-----', pem-label, 1, 1",
        "'-----BEGIN A-----\nYWJj\n-----END a-----', pem-label, 3, 1",
        "'-----END A-----', pem-label, 1, 1",
        "'-----BEGIN A-----\nYW\uD83D\uDE00j', pem-base64, 2, 3",
        "'-----BEGIN A-----\nYWJj', pem-end, 2, 5",
        "'-----BEGIN A-----\nYWJj\n-----BEGIN A-----', pem-end, 3, 1"
    })
    void saysWhereABlockIsBroken(String text, String code, int line, int column) {
        assertEquals(Optional.of(new ValueFlaw(code, line, column)), check(text));
    }

    @Test
    void hasNothingAgainstTextWithoutABlock() {
        assertEquals(Optional.empty(), check(""));
        assertEquals(Optional.empty(), check("no key at all"));
    }

    private static Optional<ValueFlaw> check(String text) {
        return PemCheck.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
