package dev.kista.codec.compose;

import dev.kista.codec.Problem;
import dev.kista.codec.Variable;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The environment of one service's container.
///
/// @param variables in the order in which they were found; one without a value is taken away from
///   the container, even if its image has it
/// @param refused whether Compose starts nothing
public record ServiceReading(List<Found> variables, List<Finding> findings, boolean refused) {
    /// A variable and where it comes from.
    ///
    /// @param file as the Compose file names it; `null` for the Compose file itself
    public record Found(@Nullable String file, Variable variable) {}

    /// A problem and where it is.
    ///
    /// @param file as the Compose file names it; `null` for the Compose file itself
    public record Finding(@Nullable String file, Problem problem) {}

    public ServiceReading {
        variables = List.copyOf(variables);
        findings = List.copyOf(findings);
    }
}
