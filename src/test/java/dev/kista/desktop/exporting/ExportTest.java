package dev.kista.desktop.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Carried;
import dev.kista.codec.Format;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;
import dev.kista.service.exchange.ExportScope;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class ExportTest {
    private final SampleVault sample =
            new SampleVault().secret("a", "TOP", "t", "").secret("a.b", "OWN", "o", "");

    @Test
    void countsTheSecretsOfItsScope() {
        assertEquals(1, export("a.b", Format.ENV, ExportScope.OWN).count());
        assertEquals(2, export("a.b", Format.ENV, new ExportScope(true, false)).count());
        assertEquals(2, export("a", Format.ENV, new ExportScope(false, true)).count());
        assertEquals(0, export("gone", Format.ENV, ExportScope.OWN).count());
    }

    @Test
    void isPlainWhereValuesStandInItAsTheyAre() {
        assertTrue(export("a", Format.ENV, ExportScope.OWN).isPlain());
        assertFalse(export("a", Format.COMPOSE, ExportScope.OWN).isPlain());
    }

    @Test
    void isPlainWhereTheUserAskedForThat() {
        var options = WriteOptions.PLAIN.withCarried(Optional.of(Carried.PLAIN));
        var export =
                new Export(
                        sample.session.vault(),
                        NamespacePath.of("a"),
                        Format.COMPOSE,
                        options,
                        ExportScope.OWN);
        assertTrue(export.isPlain());
    }

    private Export export(String path, Format format, ExportScope scope) {
        return new Export(
                sample.session.vault(), NamespacePath.of(path), format, WriteOptions.PLAIN, scope);
    }
}
