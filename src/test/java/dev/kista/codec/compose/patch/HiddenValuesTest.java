package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.patch.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Comparator;

class HiddenValuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{A: x y, B: 'z', C: \"\"}|x y,z,",
                "[A=x, 'B=y=z', C]|x,y=z",
                "{A: &n x, B: !!str y}|x,y",
                "{A: , B: ~}|,~",
                "{A: [x]}|",
                "[\"A=x\"]|x",
                "{<<: {A: x}, A: y}|x,y"
            })
    void areTheContentsOfScalarsWithoutQuotesAndNames(String yaml, String hidden) throws Refusal {
        assertEquals(hidden == null ? "" : hidden, hidden("environment: " + yaml + "\n"));
    }

    @Test
    void areTheLinesOfABlockScalarBelowItsIndicator() throws Refusal {
        assertEquals(
                "        x\n        y\n",
                hidden("environment:\n      A: | # c\n        x\n        y\n"));
    }

    @Test
    void standInEveryServiceAndWhereAReferenceLeads() throws Refusal {
        var text = "x: &x secret\nservices: {a: {environment: {A: *x}}, b: {environment: [B=y]}}\n";
        assertEquals("secret,y", spans(text));
    }

    private static String hidden(String service) throws Refusal {
        return spans("services:\n  a:\n    " + service);
    }

    private static String spans(String text) throws Refusal {
        return String.join(
                ",",
                HiddenValues.of(ComposeFile.parse(text)).stream()
                        .sorted(Comparator.comparingInt(Span::start))
                        .map(each -> text.substring(each.start(), each.end()))
                        .toList());
    }
}
