package dev.kista.codec.patch;

import dev.kista.codec.Problem;

import java.util.List;

/// What patching a text came to.
public sealed interface Patched {
    /// The text can be changed as asked.
    ///
    /// @param text the whole new text; the same as the old one if nothing had to change
    /// @param diff the lines that differ
    /// @param problems warnings and notes
    record Done(String text, LineDiff diff, List<Problem> problems) implements Patched {
        public Done {
            problems = List.copyOf(problems);
        }

        @Override
        public String toString() {
            return "Done[***, " + diff + ", " + problems + "]";
        }
    }

    /// The text stays as it is.
    record Refused(List<Problem> problems) implements Patched {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
