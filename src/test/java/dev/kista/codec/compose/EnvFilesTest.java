package dev.kista.codec.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvFilesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "A=hunter2\n"})
    void saysNothingOfATextThatItFound(String text) {
        assertEquals("Text[***]", new EnvFiles.Content.Text(text).toString());
    }
}
