package dev.kista.service.exchange;

import dev.kista.codec.Problem;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What putting secrets into files would do. Nothing happens before it is applied.
public sealed interface FilePatchPlan {
    /// The files can be changed as asked.
    ///
    /// @param changes in the order in which they are written; a file that stays as it is, is not
    ///   among them
    /// @param problems warnings and notes
    record Ready(List<FileChange> changes, List<Finding> problems) implements FilePatchPlan {
        public Ready {
            changes = List.copyOf(changes);
            problems = List.copyOf(problems);
        }
    }

    /// Nothing can be written, for these reasons.
    record Refused(List<Finding> problems) implements FilePatchPlan {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// The same plan with more to say, said first.
    default FilePatchPlan with(List<Finding> findings) {
        return switch (this) {
            case Ready ready -> new Ready(ready.changes, joined(findings, ready.problems));
            case Refused refused -> new Refused(joined(findings, refused.problems));
        };
    }

    private static List<Finding> joined(List<Finding> first, List<Finding> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /// A problem and the file that it was found in.
    record Finding(Path file, Problem problem) {}
}
