package dev.kista.codec.exchange;

import dev.kista.codec.Problem;

import java.util.List;

/// What writing came to: the whole text, or the reasons why there is none.
public sealed interface Written {
    /// Everything was written. The problems are warnings and notes.
    record Text(String text, List<Problem> problems) implements Written {
        public Text {
            problems = List.copyOf(problems);
        }

        @Override
        public String toString() {
            return "Text[***, " + problems + "]";
        }
    }

    /// At least one secret cannot be represented in the target; nothing was written.
    record Refused(List<Problem> problems) implements Written {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
