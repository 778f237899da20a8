package dev.kista.codec.macro;

import dev.kista.codec.FormatReading;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.kestra.Remedies;
import dev.kista.codec.kestra.SecretDecoder;
import dev.kista.codec.kestra.SecretLines;

import java.util.ArrayList;

/// Reads a file in macro form. Lines without a macro, which such files mix in, are taken as encoded
/// values if they decode to text, and are refused otherwise.
public final class MacroReader {
    private MacroReader() {}

    public static FormatReading read(String text, Remedies remedies) {
        var lines = SecretLines.read(text);
        var problems = new ArrayList<>(lines.problems());
        var secrets = new ArrayList<PlainSecret>();
        var decoder = new SecretDecoder(remedies);
        for (var entry : lines.entries()) {
            var macro = MacroText.read(entry.value());
            if (macro.isPresent()) {
                var value = remedies.mendValue(entry.key(), macro.get());
                secrets.add(new PlainSecret(entry.key(), value, entry.at()));
            } else {
                decoder.decode(entry.key(), entry.value(), entry.at(), problems)
                        .ifPresent(secrets::add);
            }
        }
        return new FormatReading(secrets, problems);
    }
}
