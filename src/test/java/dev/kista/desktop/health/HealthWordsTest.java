package dev.kista.desktop.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Format;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.desktop.control.Ages;
import dev.kista.model.Messages;
import dev.kista.model.NamespacePath;
import dev.kista.service.health.HealthFinding;
import dev.kista.service.health.HealthKind;
import dev.kista.service.settings.RememberedExport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

class HealthWordsTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final HealthWords words = new HealthWords(MESSAGES, new Ages(MESSAGES, () -> NOW));

    @Test
    void namesASecretByItsKeyAndItsNamespace() {
        var finding = finding(HealthKind.EMPTY, "TOKEN");
        assertEquals("TOKEN", words.name(finding));
        assertEquals("company.team", words.place(finding));
        assertEquals("(no key)", words.name(finding(HealthKind.INVALID_KEY, "")));
    }

    @Test
    void namesAFileByItsNameAndItsFolder() {
        var export =
                new RememberedExport(
                        Path.of("/v.kdbx"),
                        Path.of("/srv/shop/.env"),
                        NamespacePath.ROOT,
                        Format.ENV,
                        WriteOptions.PLAIN,
                        false,
                        Set.of(),
                        false,
                        false);
        var finding =
                new HealthFinding(
                        HealthKind.STALE_EXPORT,
                        new HealthFinding.Subject.OfExport(export),
                        List.of("x", "company"));
        assertEquals(".env", words.name(finding));
        assertEquals(Path.of("/srv/shop").toString(), words.place(finding));
        assertEquals("of company", words.detail(finding));
    }

    @Test
    void saysWhatIsParticularAboutAFinding() {
        assertEquals(
                "like db_key in company",
                words.detail(finding(HealthKind.CASE_COLLISION, "DB_KEY", "db_key", "company")));
        assertEquals(
                "like OTHER in company",
                words.detail(finding(HealthKind.REUSED, "A", "OTHER", "company")));
        assertTrue(
                words.detail(finding(HealthKind.EXPIRED, "A", NOW.toString()))
                        .startsWith("since Nov 20, 2026"));
        assertEquals("", words.detail(finding(HealthKind.WEAK, "A")));
    }

    @Test
    void weighsAKindInAWord() {
        assertEquals("Error:", words.severity(HealthKind.NOT_TEXT));
        assertEquals("Warning:", words.severity(HealthKind.WEAK));
        assertEquals("Note:", words.severity(HealthKind.REUSED));
    }

    @ParameterizedTest
    @EnumSource(HealthKind.class)
    void hasWordsForOneAndForManyWhereItCanBeMended(HealthKind kind) {
        if (kind.isMendable()) {
            assertNotEquals(words.fix(kind, 1), words.fix(kind, 2));
            assertFalse(words.fix(kind, 2).contains("{"), words.fix(kind, 2));
        } else {
            assertFalse(words.why(kind).isBlank());
        }
    }

    private static HealthFinding finding(HealthKind kind, String key, String... details) {
        return new HealthFinding(
                kind,
                new HealthFinding.Subject.OfSecret(
                        new UUID(0, 1), NamespacePath.of("company.team"), key),
                List.of(details));
    }
}
