package dev.kista.cli;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.service.exchange.ImportSource;
import dev.kista.service.exchange.SourceRefused;

import picocli.CommandLine.Option;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// What to read and as what.
final class SourceArgument {
    static final String STANDARD_INPUT = "-";

    private static final String AUTO = "auto";

    private Optional<Format> from = Optional.empty();

    @Option(
            names = "--dialect",
            paramLabel = "DIALECT",
            converter = DialectConverter.class,
            descriptionKey = "cli.help.dialect")
    private Dialect dialect = Dialect.COMPOSE;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            defaultValue = AUTO,
            descriptionKey = "cli.help.from")
    void setFrom(String id) {
        from =
                AUTO.equals(id)
                        ? Optional.empty()
                        : Optional.of(FormatConverter.format(id, Format.readable()));
    }

    /// What to read it as; empty to recognise it by its content.
    Optional<Format> from() {
        return from;
    }

    Dialect dialect() {
        return dialect;
    }

    static ImportSource read(String name, CliContext context) throws CliFailure {
        try {
            return STANDARD_INPUT.equals(name)
                    ? ImportSource.read(STANDARD_INPUT, context.shell().in())
                    : ImportSource.read(Path.of(name));
        } catch (SourceRefused e) {
            throw CliFailure.refused(e.words(context.messages()));
        } catch (InvalidPathException e) {
            throw context.refused("import.refused.missing", name);
        }
    }
}
