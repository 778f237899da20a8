package dev.kista.desktop.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Format;
import dev.kista.model.Messages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

class ExportFileTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    @Test
    void suggestsTheUsualNameOfAFormat() {
        assertEquals(".env_encoded", ExportFile.name(Format.ENCODED));
        assertEquals("secrets.tf", ExportFile.name(Format.TERRAFORM));
    }

    @Test
    void offersBothEndingsOfYamlAndAnyNameForAnEnvFile() {
        assertEquals(
                List.of("*.yml", "*.yaml"), ExportFile.kind(Format.COMPOSE, MESSAGES).patterns());
        assertEquals(
                List.of("*.yml", "*.yaml"),
                ExportFile.kind(Format.KUBERNETES, MESSAGES).patterns());
        assertEquals(
                List.of(".env*", "*.env", "*"), ExportFile.kind(Format.ENV, MESSAGES).patterns());
        assertEquals(List.of("*.json"), ExportFile.kind(Format.JSON, MESSAGES).patterns());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aSuggestedNameFitsTheOfferedPatterns(Format format) {
        var name = Path.of(ExportFile.name(format));
        var fits =
                ExportFile.kind(format, MESSAGES).patterns().stream()
                        .anyMatch(
                                each ->
                                        name.getFileSystem()
                                                .getPathMatcher("glob:" + each)
                                                .matches(name));
        assertTrue(fits, name.toString());
    }
}
