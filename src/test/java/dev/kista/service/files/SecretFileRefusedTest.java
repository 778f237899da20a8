package dev.kista.service.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.Messages;
import dev.kista.service.files.SecretFileRefused.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

class SecretFileRefusedTest {
    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasWordsThatNameTheFile(Reason reason) {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var words =
                    Messages.in(locale)
                            .text("file.refused." + reason.code(), "it's.env", "elsewhere");
            assertTrue(words.contains("it's.env"), words);
        }
    }

    @Test
    void carriesWhatSomebodyNeedsToGoOn() {
        var file = Path.of("link.env");
        var refused = new SecretFileRefused(Reason.NO_FOLDER, file, "folder");
        assertEquals(Reason.NO_FOLDER, refused.reason());
        assertEquals(file, refused.file());
        assertEquals("folder", refused.detail());
        assertEquals("no-folder: link.env", refused.getMessage());
    }
}
