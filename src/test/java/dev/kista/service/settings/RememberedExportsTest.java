package dev.kista.service.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Carried;
import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.model.NamespacePath;
import dev.kista.service.exchange.ExportScope;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class RememberedExportsTest {
    @TempDir Path folder;

    @Test
    void remembersWhereAndHow() throws IOException {
        var export = export("a.kdbx", "compose.yml");
        exports().wrote(export);
        assertEquals(List.of(export), exports().of(Path.of("a.kdbx")));
        assertEquals(List.of(), exports().of(Path.of("b.kdbx")));
    }

    @Test
    void remembersWhatTheFormatHeld() throws IOException {
        var options =
                new WriteOptions(Dialect.SHELL, false)
                        .withCarried(Optional.of(Carried.PLAIN))
                        .withStringData(true);
        exports().wrote(export("a.kdbx", "x.env", options));
        assertEquals(options, exports().of(Path.of("a.kdbx")).getFirst().options());
    }

    @Test
    void remembersWhichSecretsWereChosen() throws IOException {
        var only = Set.of(new UUID(1, 2), new UUID(3, 4));
        var export =
                new RememberedExport(
                        Path.of("a.kdbx"),
                        Path.of("x.env"),
                        NamespacePath.of("company"),
                        Format.ENV,
                        new WriteOptions(Dialect.COMPOSE, false),
                        false,
                        Set.of(),
                        false,
                        false,
                        only);
        exports().wrote(export);
        assertEquals(List.of(export), exports().of(Path.of("a.kdbx")));
        assertEquals(ExportScope.only(only), export.scope());
    }

    @Test
    void remembersAFileOnce() throws IOException {
        exports().wrote(export("a.kdbx", "x.env"));
        exports().wrote(export("b.kdbx", "x.env"));
        assertEquals(List.of(), exports().of(Path.of("a.kdbx")));
        exports().forget(Path.of("x.env"));
        assertEquals(List.of(), exports().of(Path.of("b.kdbx")));
    }

    @Test
    void keepsTheLatestOfMany() throws IOException {
        for (var i = 0; i <= RememberedExports.MAX; i++) {
            exports().wrote(export("a.kdbx", i + ".env"));
        }
        var kept = exports().of(Path.of("a.kdbx"));
        assertEquals(RememberedExports.MAX, kept.size());
        assertEquals(
                RememberedExports.MAX + ".env", kept.getFirst().file().getFileName().toString());
    }

    @Test
    void leavesOutWhatMakesNoSense() throws IOException {
        Files.writeString(
                folder.resolve("exports.json"),
                "{\"exports\": [{\"vault\": \"a.kdbx\"}, 7, {\"vault\": \"a.kdbx\", \"file\":"
                        + " \"x\", \"format\": \"nonsense\", \"dialect\": \"COMPOSE\"}]}");
        assertEquals(List.of(), exports().of(Path.of("a.kdbx")));
        Files.writeString(folder.resolve("exports.json"), "{\"exports\": ");
        assertEquals(List.of(), exports().of(Path.of("a.kdbx")));
    }

    private RememberedExports exports() {
        return new RememberedExports(new KistaFolders(folder));
    }

    private static RememberedExport export(String vault, String file) {
        return export(vault, file, new WriteOptions(Dialect.NODE, false));
    }

    private static RememberedExport export(String vault, String file, WriteOptions options) {
        return new RememberedExport(
                Path.of(vault),
                Path.of(file),
                NamespacePath.of("company.team"),
                Format.COMPOSE,
                options,
                true,
                Set.of("kestra", "worker"),
                true,
                true);
    }
}
