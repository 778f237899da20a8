package dev.kista.service.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

class PatchedFileTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "compose.yml, '', COMPOSE",
        "STACK.YAML, 'A=b', COMPOSE",
        "prod_encoded, 'A=b', ENCODED",
        ".ENV_ENCODED, '', ENCODED",
        "stack, 'services:\n  web: {}', COMPOSE",
        "stack, '\uFEFF\"services\" :', COMPOSE",
        "stack, ' services:', ENV",
        "stack, 'services=x', ENV",
        ".env.local, 'services: x', ENV",
        ".env, 'export SECRET_A=YQ==', ENCODED",
        ".env, 'secret_a=YQ==', ENV",
        ".env, '# SECRET_A=YQ==', ENV",
        "empty, '', ENV"
    })
    void isRecognisedByItsNameAndThenByItsContent(String name, String text, Format format) {
        assertEquals(format, new PatchedFile(Path.of(name), text, null).format(Dialect.COMPOSE));
    }

    @Test
    void keepsTheByteOrderMarkAndADigestOfTheBytes() throws Exception {
        var bytes = "\uFEFFA=b\r\n".getBytes(StandardCharsets.UTF_8);
        var file = PatchedFile.read(Files.write(folder.resolve(".env"), bytes));
        assertEquals("\uFEFFA=b\r\n", file.text());
        assertArrayEquals(PatchedFile.digest(bytes), file.digest());
        assertFalse(Arrays.equals(PatchedFile.digest(new byte[0]), file.digest()));
    }

    @Test
    void saysInWhichFileThereIsNoText() throws IOException {
        var path = Files.write(folder.resolve("x"), new byte[] {'A', 0, 'b'});
        var refused = assertThrows(PatchedFile.NotText.class, () -> PatchedFile.read(path));
        assertEquals(path, refused.finding().file());
        assertEquals("text.binary", refused.finding().problem().code());
    }

    @Test
    void aFileThatIsMissingIsEmptyAndHasNoDigest() {
        var file = PatchedFile.missing(Path.of("gone.env"));
        assertEquals("", file.text());
        assertNull(file.digest());
        assertThrows(SourceRefused.class, () -> PatchedFile.read(folder.resolve("gone.env")));
    }

    @Test
    void isCalledByItsPathAndNotByItsContent() {
        assertEquals("a.env", new PatchedFile(Path.of("a.env"), "A=hunter2", null).toString());
    }
}
