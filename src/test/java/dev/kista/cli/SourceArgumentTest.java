package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine.ParameterException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class SourceArgumentTest {
    @TempDir private Path folder;

    @Test
    void recognisesWhatNobodyNames() {
        assertEquals(Optional.empty(), parsed().from());
        assertEquals(Optional.empty(), parsed("--from", "auto").from());
        assertEquals(Dialect.COMPOSE, parsed().dialect());
    }

    @Test
    void takesAFormatThatCanBeReadAndADialect() {
        var source = parsed("--from", "docker-inspect", "--dialect=node");
        assertEquals(Optional.of(Format.DOCKER_INSPECT), source.from());
        assertEquals(Dialect.NODE, source.dialect());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fish", "terraform", "Auto", "", "ENV"})
    void refusesAFormatThatCannot(String format) {
        assertThrows(ParameterException.class, () -> parsed("--from", format));
    }

    @Test
    void readsStandardInputForADashAndAFileForAnyOtherName() throws Exception {
        var file = Files.write(folder.resolve("in"), new byte[] {1, 2});
        var context = new CliSetting().in(new byte[] {3}).context();
        assertArrayEquals(new byte[] {1, 2}, SourceArgument.read(file.toString(), context).bytes());
        assertArrayEquals(new byte[] {3}, SourceArgument.read("-", context).bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "a\0b"})
    void saysThatThereIsNoSuchFile(String name) {
        var refused =
                assertThrows(
                        CliFailure.class,
                        () -> SourceArgument.read(folder + "/" + name, new CliSetting().context()));
        assertEquals(1, refused.exitCode());
        assertEquals(true, refused.getMessage().contains(name), refused.getMessage());
    }

    private static SourceArgument parsed(String... arguments) {
        return CliSetting.parsed(new SourceArgument(), arguments);
    }
}
