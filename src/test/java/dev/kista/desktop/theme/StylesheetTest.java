package dev.kista.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import javafx.css.CssParser;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

class StylesheetTest {
    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsba?\\(");
    private static final Pattern PIXELS = Pattern.compile("font-size:\\s*\\d+px");

    @Test
    void isReadWithoutAnError() throws IOException {
        CssParser.errorsProperty().clear();
        new CssParser().parse(Theme.class.getResource("app.css"));
        assertEquals(List.of(), List.copyOf(CssParser.errorsProperty()));
    }

    @Test
    void namesColoursByTokenOnly() throws IOException {
        assertEquals(List.of(), COLOUR.matcher(text()).results().map(r -> r.group()).toList());
    }

    @Test
    void measuresTextByTheFontSizeOfTheUser() throws IOException {
        assertEquals(List.of(), PIXELS.matcher(text()).results().map(r -> r.group()).toList());
    }

    private static String text() throws IOException {
        try (var stream = Theme.class.getResourceAsStream("app.css")) {
            assertNotNull(stream);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
