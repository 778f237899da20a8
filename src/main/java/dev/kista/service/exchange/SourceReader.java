package dev.kista.service.exchange;

import dev.kista.codec.Dialect;
import dev.kista.codec.Fix;
import dev.kista.codec.Format;
import dev.kista.codec.TextBytes;
import dev.kista.codec.exchange.SecretReader;
import dev.kista.codec.exchange.SecretReading;
import dev.kista.codec.kestra.Remedies;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a source's bytes into secrets. What is no text gives a problem, as bad text does.
public final class SourceReader {
    private final SecretReader reader = new SecretReader();

    /// @param format what to read it as; empty to recognise it by its content
    public SecretReading read(ImportSource source, Optional<Format> format, Dialect dialect) {
        return read(source, format, dialect, Map.of());
    }

    /// @param fixes what to mend, by key exactly as the source has it
    SecretReading read(
            ImportSource source,
            Optional<Format> format,
            Dialect dialect,
            Map<String, List<Fix>> fixes) {
        return switch (TextBytes.decode(source.bytes())) {
            case TextBytes.Text text ->
                    reader.read(text.text(), format, dialect, new Remedies(fixes));
            case TextBytes.Refused refused ->
                    new SecretReading(
                            format.orElse(Format.ENV),
                            dialect,
                            List.of(),
                            List.of(refused.problem()));
        };
    }
}
