package dev.kista.desktop.importing;

import dev.kista.codec.Dialect;
import dev.kista.codec.Fix;
import dev.kista.codec.Format;
import dev.kista.model.NamespacePath;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the user wants a source read.
///
/// @param target the namespace, which need not exist
/// @param format empty to recognise it by its content
/// @param dialect by whose rules, where the format has dialects
/// @param fixes what to mend, by key exactly as the source has it
public record PlanOptions(
        NamespacePath target,
        Optional<Format> format,
        Dialect dialect,
        Map<String, List<Fix>> fixes) {
    public PlanOptions {
        fixes = Map.copyOf(fixes);
    }
}
