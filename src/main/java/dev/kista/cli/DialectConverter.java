package dev.kista.cli;

import dev.kista.codec.Dialect;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// A dialect by its name in small letters.
final class DialectConverter implements ITypeConverter<Dialect> {
    @Override
    public Dialect convert(String name) {
        return Arrays.stream(Dialect.values())
                .filter(each -> id(each).equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of " + ids()));
    }

    private static String id(Dialect dialect) {
        return dialect.name().toLowerCase(Locale.ROOT);
    }

    private static String ids() {
        return Arrays.stream(Dialect.values())
                .map(DialectConverter::id)
                .collect(Collectors.joining(", "));
    }
}
