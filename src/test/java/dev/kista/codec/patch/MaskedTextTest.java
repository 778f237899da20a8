package dev.kista.codec.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class MaskedTextTest {
    @Test
    void saysNothingAboutTheLengthOfAValue() {
        assertEquals("A=••••••••\n", MaskedText.of("A=x\n", List.of(new Span(2, 3))));
    }

    @Test
    void keepsTheLinesAndTheIndentationOfALongValue() {
        var text = "k: |\n  one\n\n    two\r\nz";
        assertEquals(
                "k: |\n  ••••••••\n\n    ••••••••\r\nz",
                MaskedText.of(text, List.of(new Span(5, 20))));
    }

    @Test
    void hidesOnceWhatIsNamedTwice() {
        var spans = List.of(new Span(0, 3), new Span(1, 4), new Span(0, 3));
        assertEquals("••••••••••••••••e", MaskedText.of("abcde", spans));
    }

    @Test
    void showsNothingForAnEmptyValue() {
        assertEquals("A=", MaskedText.of("A=", List.of(new Span(2, 2))));
    }
}
