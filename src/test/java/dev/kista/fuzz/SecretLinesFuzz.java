package dev.kista.fuzz;

import dev.kista.codec.Fix;
import dev.kista.codec.Format;
import dev.kista.codec.FormatReading;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.encoded.EncodedReader;
import dev.kista.codec.json.JsonReader;
import dev.kista.codec.kestra.Base64Text;
import dev.kista.codec.kestra.Decoded;
import dev.kista.codec.kestra.Remedies;
import dev.kista.codec.kestra.ValueDoctor;
import dev.kista.codec.macro.MacroReader;
import dev.kista.model.SecretKey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Formats of one secret a line, and JSON.
final class SecretLinesFuzz {
    private SecretLinesFuzz() {}

    static void read(byte[] input) {
        Expect.text(input, 0).ifPresent(SecretLinesFuzz::read);
    }

    private static void read(String text) {
        var encoded = EncodedReader.read(text, Remedies.NONE);
        Expect.problems(encoded.problems(), text);
        mended(text, encoded);
        var macro = MacroReader.read(text, Remedies.NONE);
        Expect.problems(macro.problems(), text);
        for (var format : List.of(Format.ENCODED, Format.MACRO)) {
            ExchangeFuzz.written(encoded.secrets(), format);
            ExchangeFuzz.written(macro.secrets(), format);
        }
        doctor(text);
    }

    /// Every fix that is offered can be chosen.
    private static void mended(String text, FormatReading reading) {
        var chosen = new HashMap<String, List<Fix>>();
        for (var each : reading.problems()) {
            if (each.key() != null && !each.fixes().isEmpty()) {
                chosen.computeIfAbsent(each.key(), _ -> new ArrayList<>()).addAll(each.fixes());
            }
        }
        Expect.problems(EncodedReader.read(text, new Remedies(chosen)).problems(), text);
        Expect.problems(MacroReader.read(text, new Remedies(chosen)).problems(), text);
    }

    /// The whole text as one value.
    private static void doctor(String value) {
        ValueDoctor.examinePlain(PlainSecret.of("K", value));
        ValueDoctor.looksEncoded(value);
        if (Base64Text.decode(value) instanceof Decoded.Text decoded) {
            Expect.that(
                    Base64Text.decode(Base64Text.encode(decoded.text()))
                                    instanceof Decoded.Text again
                            && again.text().equals(decoded.text()),
                    "encoded as something else");
        }
        Expect.that(new SecretKey(Remedies.validKey(value)).isValid(), "no valid key came");
    }

    static void json(byte[] input) {
        Expect.text(input, 0).ifPresent(SecretLinesFuzz::json);
    }

    private static void json(String text) {
        var reading = JsonReader.read(text);
        Expect.problems(reading.problems(), text);
        ExchangeFuzz.written(reading.secrets(), Format.JSON);
    }
}
