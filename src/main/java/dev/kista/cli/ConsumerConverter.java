package dev.kista.cli;

import dev.kista.service.see.Consumer;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;
import java.util.stream.Collectors;

/// A consumer by its name in small letters.
final class ConsumerConverter implements ITypeConverter<Consumer> {
    @Override
    public Consumer convert(String name) {
        return Arrays.stream(Consumer.values())
                .filter(each -> each.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of " + ids()));
    }

    private static String ids() {
        return Arrays.stream(Consumer.values()).map(Consumer::id).collect(Collectors.joining(", "));
    }
}
