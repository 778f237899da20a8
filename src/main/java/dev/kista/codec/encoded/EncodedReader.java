package dev.kista.codec.encoded;

import dev.kista.codec.FormatReading;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.kestra.Remedies;
import dev.kista.codec.kestra.SecretDecoder;
import dev.kista.codec.kestra.SecretLines;

import java.util.ArrayList;

/// Reads an encoded env file, also one that a shell loop damaged, and says what was damaged.
public final class EncodedReader {
    private EncodedReader() {}

    public static FormatReading read(String text, Remedies remedies) {
        var lines = SecretLines.read(text);
        var problems = new ArrayList<>(lines.problems());
        var secrets = new ArrayList<PlainSecret>();
        var decoder = new SecretDecoder(remedies);
        for (var entry : lines.entries()) {
            decoder.decode(entry.key(), entry.value(), entry.at(), problems)
                    .ifPresent(secrets::add);
        }
        return new FormatReading(secrets, problems);
    }
}
