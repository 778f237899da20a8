package dev.kista.cli;

import dev.kista.codec.Carried;
import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.exchange.WriteOptions;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be said about a format that is written, beside its name.
final class TargetOptions {
    @Option(
            names = "--values",
            paramLabel = "plain|encoded",
            converter = CarriedConverter.class,
            descriptionKey = "cli.help.values")
    private @Nullable Carried values;

    @Option(names = "--string-data", descriptionKey = "cli.help.string-data")
    private boolean stringData;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "cli.help.target-name")
    private @Nullable String name;

    /// @param dialect of a plain env file
    /// @throws CliFailure if the format has its values in one form only, and not in this
    WriteOptions options(Format to, Dialect dialect, CliContext context) throws CliFailure {
        if (values != null && to.isFixed() && values != to.carried()) {
            throw context.usage("cli.values.fixed", to.id());
        }
        if (to == Format.COMPOSE_ENV_FILE) {
            context.report().tell("cli.env-file-reference");
        }
        return new WriteOptions(dialect, false)
                .withCarried(Optional.ofNullable(values))
                .withStringData(stringData)
                .withName(Optional.ofNullable(name));
    }

    /// Plain or encoded, in small letters.
    static final class CarriedConverter implements ITypeConverter<Carried> {
        @Override
        public Carried convert(String name) {
            return Arrays.stream(Carried.values())
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst()
                    .orElseThrow(
                            () -> new TypeConversionException("expected one of plain, encoded"));
        }
    }
}
