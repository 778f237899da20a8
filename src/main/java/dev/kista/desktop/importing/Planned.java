package dev.kista.desktop.importing;

import dev.kista.codec.Format;
import dev.kista.codec.exchange.SecretReader;
import dev.kista.service.exchange.Disagreement;
import dev.kista.service.exchange.ImportPlan;
import dev.kista.service.exchange.ImportSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// A plan and what there is to say about the way its source was read.
///
/// @param reason why the format was recognised, as the end of the message `detection.<reason>`;
///   empty if the user chose it
/// @param others readers that would take something else from this plain env file
record Planned(ImportPlan plan, Optional<String> reason, List<Disagreement> others)
        implements AutoCloseable {
    /// Beyond that, reading a file five times over is no longer quick.
    private static final int LONGEST = 4 * 1024 * 1024;

    static Planned of(ImportPlan plan, ImportSource source, boolean recognised) {
        if (source.bytes().length > LONGEST) {
            return new Planned(plan, Optional.empty(), List.of());
        }
        var text = new String(source.bytes(), StandardCharsets.UTF_8);
        var reason =
                recognised
                        ? Optional.of(new SecretReader().detect(text).reason())
                        : Optional.<String>empty();
        var others =
                plan.format() == Format.ENV
                        ? Disagreement.in(text, plan.dialect())
                        : List.<Disagreement>of();
        return new Planned(plan, reason, others);
    }

    @Override
    public void close() {
        plan.close();
    }
}
