package dev.kista.cli;

import dev.kista.codec.Format;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.List;
import java.util.stream.Collectors;

/// A format to write, by what the command line calls it.
final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String id) {
        return format(id, Format.writable());
    }

    /// One of some formats.
    static Format format(String id, List<Format> formats) {
        return formats.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        "expected one of "
                                                + formats.stream()
                                                        .map(Format::id)
                                                        .collect(Collectors.joining(", "))));
    }
}
