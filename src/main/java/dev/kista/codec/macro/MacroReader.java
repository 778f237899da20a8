package dev.kista.codec.macro;

import dev.kista.codec.FormatReading;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.kestra.Remedies;
import dev.kista.codec.kestra.SecretDecoder;
import dev.kista.codec.kestra.SecretLines;
import dev.kista.codec.kestra.ValueDoctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a file of macros. Lines of other kinds, which such files have, are taken as encoded values
/// if they are.
public final class MacroReader {
    private final SecretDecoder decoder;
    private final Remedies remedies;
    private final List<Problem> problems = new ArrayList<>();
    private boolean found;

    private MacroReader(Remedies remedies) {
        this.remedies = remedies;
        this.decoder = new SecretDecoder(remedies);
    }

    public static FormatReading read(String text, Remedies remedies) {
        return new MacroReader(remedies).readLines(SecretLines.read(text));
    }

    private FormatReading readLines(SecretLines lines) {
        var secrets = new ArrayList<PlainSecret>();
        for (var entry : lines.entries()) {
            (Macro.is(entry.value())
                            ? macro(entry)
                            : decoder.decode(entry.key(), entry.value(), entry.at(), problems))
                    .ifPresent(secrets::add);
        }
        if (found) {
            problems.add(Problem.note("macro.not-for-kestra", Position.START, null));
        }
        problems.addAll(lines.problems());
        return new FormatReading(secrets, problems);
    }

    private Optional<PlainSecret> macro(SecretLines.Entry entry) {
        found = true;
        return switch (Macro.read(entry.value())) {
            case Macro.Reading.Value value -> {
                var mended = remedies.mendValue(entry.key(), value.text());
                var secret = new PlainSecret(entry.key(), mended, entry.at());
                problems.addAll(ValueDoctor.examinePlain(secret));
                yield Optional.of(secret);
            }
            case Macro.Reading.Refused refused -> {
                problems.add(Problem.error(refused.code(), entry.at(), entry.key()));
                yield Optional.empty();
            }
        };
    }
}
