package dev.kista.cli;

import dev.kista.codec.Format;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.List;
import java.util.stream.Collectors;

/// A format by what the command line calls it.
final class FormatConverter implements ITypeConverter<Format> {
    /// Those that are one text; the one that is two files belongs to the desktop.
    static final List<Format> FORMATS =
            List.of(
                    Format.ENV,
                    Format.ENCODED,
                    Format.MACRO,
                    Format.COMPOSE,
                    Format.COMPOSE_LIST,
                    Format.JSON);

    @Override
    public Format convert(String id) {
        return format(id);
    }

    static Format format(String id) {
        return FORMATS.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of " + ids()));
    }

    private static String ids() {
        return FORMATS.stream().map(Format::id).collect(Collectors.joining(", "));
    }
}
