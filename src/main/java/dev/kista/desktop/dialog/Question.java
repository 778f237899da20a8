package dev.kista.desktop.dialog;

import java.util.List;

/// Something that only the user can decide.
///
/// @param title what is at stake, as a short question
/// @param text what follows from the answer, in one or two sentences
/// @param answers the ways on, each a button that names its action; closing the window takes none
///   of them
public record Question(String title, String text, List<Answer> answers) {
    public Question {
        answers = List.copyOf(answers);
    }

    /// A question with one way on, beside "Cancel".
    public static Question confirm(String title, String text, String action, Runnable then) {
        return new Question(title, text, List.of(new Answer(action, Answer.Kind.NORMAL, then)));
    }

    /// A question whose way on takes something away.
    public static Question danger(String title, String text, String action, Runnable then) {
        return new Question(title, text, List.of(new Answer(action, Answer.Kind.DANGER, then)));
    }

    /// @param text the button's words, which name the action: "Delete secret"
    public record Answer(String text, Kind kind, Runnable then) {
        /// Whether pressing Enter may choose it, and how the button looks.
        public enum Kind {
            NORMAL,
            DANGER
        }
    }
}
