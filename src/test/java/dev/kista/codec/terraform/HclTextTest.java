package dev.kista.codec.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HclTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, ``",
                "${a}, $${a}",
                "%{a}, %%{a}",
                "$a {b} 5%, $a {b} 5%",
                "$, $",
                "$${, $$${",
                "\", \\\"",
                "\\, \\\\",
                "\\n, \\\\n",
                "é😀, é😀"
            })
    void doublesWhatBeginsAnExpressionAndNoOtherSign(String text, String inside) {
        assertEquals('"' + inside + '"', HclText.quoted(text));
    }

    @Test
    void keepsTheTextOnOneLine() {
        assertEquals(
                "\"\\n\\r\\t\\u0000\\u001b\\u007f\\u0085\\u2028\\u2029\\ufeff\"",
                HclText.quoted("\n\r\t\0\u001B\u007F\u0085\u2028\u2029\uFEFF"));
    }

    @Test
    void knowsWhichTextsTerraformWouldChange() {
        assertEquals(true, HclText.isKept(""));
        assertEquals(true, HclText.isKept("\u00E9😀"));
        assertEquals(false, HclText.isKept("e\u0301"));
        assertEquals(false, HclText.isKept("\u212B"));
    }
}
