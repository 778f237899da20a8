package dev.kista.cli.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.Messages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class ManualPageTest {
    private static final ManualPage PAGE =
            new ManualPage(ManualPages.commands(), Messages.in(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a-b, a\\-b",
                "a\\b, a\\eb",
                ".TH x, \\&.TH x",
                "'x, \\&'x",
                "a.b 'c, a.b 'c",
                "``, ``",
                "\\-, \\e\\-",
                "`a\nb`, a b",
                "`\n.x`, ` .x`"
            })
    void isReadBackByRoffAsItWas(String text, String escaped) {
        assertEquals(escaped, ManualPage.escaped(text));
    }

    @Test
    void isTheSameHoweverOftenItIsWritten() {
        assertEquals(PAGE.text(), PAGE.text());
    }

    @Test
    void hasTheSectionsOfAManualInTheirOrder() {
        assertEquals(
                ".SH NAME .SH SYNOPSIS .SH DESCRIPTION .SH COMMANDS .SH EXIT STATUS .SH ENVIRONMENT"
                        + " .SH FILES",
                String.join(
                                " ",
                                PAGE.text()
                                        .lines()
                                        .filter(each -> each.startsWith(".SH "))
                                        .toList())
                        .toUpperCase(Locale.ROOT)
                        .replace("\\-", "-"));
    }

    @Test
    void beginsNoLineOfItsOwnTextLikeAMacro() {
        assertEquals(
                true,
                PAGE.text()
                        .lines()
                        .filter(each -> each.startsWith("."))
                        .allMatch(each -> each.matches("\\.(TH|SH|SS|PP|TP|br|nf|fi)( .*)?")));
    }
}
