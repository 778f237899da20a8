package dev.kista.fuzz;

import dev.kista.codec.Format;

/// One format each, without the others that detection would choose between.
final class FormatFuzz {
    private FormatFuzz() {}

    static FuzzTarget.Reader of(Format format) {
        return input -> Expect.text(input, 0).ifPresent(text -> ExchangeFuzz.read(text, format));
    }
}
