package dev.kista.desktop.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class CopyKindTest {
    @Test
    void onlyTheExpressionIsNoSecret() {
        assertEquals(
                List.of(CopyKind.EXPRESSION),
                Stream.of(CopyKind.values()).filter(each -> !each.isSecret()).toList());
    }

    @Test
    void bytesThatAreNoTextFitEveryFormButTheValueItself() {
        var binary = SecretValue.of(new byte[] {(byte) 0xff});
        assertEquals(
                List.of(CopyKind.VALUE),
                Stream.of(CopyKind.values()).filter(each -> !each.fits(binary)).toList());
        assertTrue(CopyKind.VALUE.fits(SecretValue.ofText("")));
    }

    @Test
    void encodesOnOneLineHoweverLongTheValueIs() {
        var text =
                CopyKind.ENCODED.text(new SecretKey("KEY"), SecretValue.ofText("x".repeat(3_000)));
        assertEquals(4_000, text.length());
        assertFalse(text.contains("\n"));
        assertEquals(
                "SECRET_KEY=", CopyKind.LINE.text(new SecretKey("key"), SecretValue.ofText("")));
    }

    @Test
    void asksForTheKeyAsKestraHasIt() {
        assertEquals(
                "{{ secret('DB_KEY') }}",
                CopyKind.EXPRESSION.text(new SecretKey("db_Key"), SecretValue.ofText("v")));
    }
}
