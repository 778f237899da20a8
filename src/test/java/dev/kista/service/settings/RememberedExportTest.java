package dev.kista.service.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.model.NamespacePath;
import dev.kista.service.exchange.ExportScope;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

class RememberedExportTest {
    @Test
    void aFileIsTheSameHoweverItWasNamed() {
        assertEquals(export("a.kdbx", "out/x.env"), export("./b/../a.kdbx", "out/./x.env"));
        assertTrue(export("a.kdbx", "x.env").file().isAbsolute());
    }

    @Test
    void neverHoldsWhatLiesBelow() {
        assertEquals(new ExportScope(true, false), export("a.kdbx", "x.env").scope());
    }

    @Test
    void isReadByWhomItWasWrittenFor() {
        assertEquals(Dialect.NODE, export("a.kdbx", "x.env").dialect());
    }

    @Test
    void isNotChangedByWhoeverMadeIt() {
        var services = new HashSet<>(Set.of("web"));
        var export =
                new RememberedExport(
                        Path.of("a"),
                        Path.of("b"),
                        NamespacePath.ROOT,
                        Format.COMPOSE,
                        WriteOptions.PLAIN,
                        true,
                        services,
                        false,
                        false);
        services.clear();
        assertEquals(Set.of("web"), export.services());
        assertEquals(ExportScope.OWN, export.scope());
    }

    private static RememberedExport export(String vault, String file) {
        return new RememberedExport(
                Path.of(vault),
                Path.of(file),
                NamespacePath.of("a"),
                Format.ENV,
                new WriteOptions(Dialect.NODE, false),
                false,
                Set.of(),
                false,
                true);
    }
}
