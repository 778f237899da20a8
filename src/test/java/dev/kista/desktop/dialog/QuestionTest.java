package dev.kista.desktop.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class QuestionTest {
    @Test
    void hasOneWayOnBesideNone() {
        var done = new ArrayList<String>();
        var question =
                Question.confirm("Go on?", "Nothing is lost.", "Go on", () -> done.add("gone"));
        assertEquals(Question.Answer.Kind.NORMAL, question.answers().getFirst().kind());
        question.answers().getFirst().then().run();
        assertEquals(List.of("gone"), done);
        assertEquals(1, question.answers().size());
    }

    @Test
    void saysOfAWayOnThatItTakesSomethingAway() {
        var question = Question.danger("Delete it?", "It is gone then.", "Delete secret", () -> {});
        assertEquals(Question.Answer.Kind.DANGER, question.answers().getFirst().kind());
        assertEquals("Delete secret", question.answers().getFirst().text());
    }

    @Test
    void isNotChangedByWhoeverMadeIt() {
        var answers = new ArrayList<Question.Answer>();
        answers.add(new Question.Answer("Go on", Question.Answer.Kind.NORMAL, () -> {}));
        var question = new Question("?", "", answers);
        answers.clear();
        assertEquals(1, question.answers().size());
    }
}
