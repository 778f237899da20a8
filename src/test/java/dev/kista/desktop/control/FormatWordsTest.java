package dev.kista.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.model.Messages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class FormatWordsTest {
    @ParameterizedTest
    @EnumSource(Format.class)
    void callsEveryFormatByANameOfItsOwn(Format format) {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var words = new FormatWords(Messages.in(locale));
            var same =
                    Stream.of(Format.values())
                            .filter(each -> words.of(each).equals(words.of(format)));
            assertEquals(List.of(format), same.toList());
        }
    }

    @Test
    void callsDialectsByTheirReader() {
        var words = new FormatWords(Messages.in(Locale.ENGLISH));
        assertEquals("docker run --env-file", words.of(Dialect.DOCKER));
        assertEquals("python-dotenv", words.of(Dialect.PYTHON));
    }
}
