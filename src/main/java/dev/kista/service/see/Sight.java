package dev.kista.service.see;

import dev.kista.codec.Problem;
import dev.kista.codec.Severity;
import dev.kista.codec.Variable;

import java.util.List;

/// What one consumer gets.
///
/// @param variables each with its last value, `null` for one that ends up unset; none if the
///   consumer refuses the file
/// @param findings why it refuses, or what it drops and what may surprise; an error is a reason to
///   refuse
/// @param refused whether it takes nothing
public record Sight(List<Variable> variables, List<Finding> findings, boolean refused) {
    /// A problem in one of the files that were read.
    ///
    /// @param file as the user or the Compose file names it
    public record Finding(String file, Problem problem) {
        /// A line that the consumer passes over is no error of the whole.
        Finding asWarning() {
            return problem.isError()
                    ? new Finding(
                            file,
                            new Problem(
                                    Severity.WARNING,
                                    problem.code(),
                                    problem.at(),
                                    problem.key(),
                                    problem.details(),
                                    problem.fixes()))
                    : this;
        }
    }

    public Sight {
        variables = List.copyOf(variables);
        var whole = refused;
        findings = findings.stream().map(each -> whole ? each : each.asWarning()).toList();
    }

    static Sight refused(String file, Problem problem) {
        return new Sight(List.of(), List.of(new Finding(file, problem)), true);
    }
}
