package dev.kista.desktop.dialog;

import java.util.ArrayList;
import java.util.List;

/// Answers every question in the user's place: with the answer of the given number, or none.
public final class ScriptedConfirmations implements Confirmations {
    private static final int NONE = -1;

    private final List<Question> asked = new ArrayList<>();
    private int answer = NONE;

    /// From now on, the first answer is chosen.
    public ScriptedConfirmations agreeing() {
        return answering(0);
    }

    public ScriptedConfirmations answering(int index) {
        answer = index;
        return this;
    }

    /// From now on, every question is closed without an answer.
    public ScriptedConfirmations refusing() {
        return answering(NONE);
    }

    @Override
    public void ask(Question question) {
        asked.add(question);
        if (answer != NONE) {
            question.answers().get(answer).then().run();
        }
    }

    public List<Question> asked() {
        return asked;
    }
}
