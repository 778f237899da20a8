package dev.kista.desktop.namespaces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class NamespaceNameTest {
    private final SampleVault sample =
            new SampleVault().namespace("company.team").namespace("company.ops");
    private final NamespaceName judge = new NamespaceName(sample.messages);

    @ParameterizedTest
    @CsvSource({
        "'', Type a path such as company.team.",
        "A, 'Use small letters, digits, - and _ with dots between: A is not allowed.'",
        "a b, 'Use small letters, digits, - and _ with dots between: a blank is not allowed.'",
        "a\uD83D\uDE00, 'Use small letters, digits, - and _ with dots between: \uD83D\uDE00 is not"
                + " allowed.'",
        "a., Type a name after the dot.",
        ".a, A name is missing between two dots.",
        "a..b, A name is missing between two dots.",
        "-a, 'Begin with a letter or a digit, not with -.'",
        "company.team, There is a namespace company.team already."
    })
    void saysWhatIsWrongWithANewPath(String text, String words) {
        assertEquals(Optional.of(words), judge.problem(text, sample.session.vault()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "company.new", "a-b_c.d", "company.team.below"})
    void hasNothingAgainstANewPath(String text) {
        assertEquals(Optional.empty(), judge.problem(text, sample.session.vault()));
    }

    @Test
    void takesAsManyCharactersAsKestraDoes() {
        assertEquals(Optional.empty(), judge.problem("a".repeat(150), sample.session.vault()));
        assertEquals(
                Optional.of("Kestra takes at most 150 characters; this has 151."),
                judge.problem("a".repeat(151), sample.session.vault()));
    }

    @Test
    void letsANamespaceKeepItsPathAndMoveAnywhereButIntoItself() {
        assertEquals(Optional.empty(), change("company.team"));
        assertEquals(Optional.empty(), change("team"));
        assertEquals(Optional.empty(), change("company.ops.team"));
        assertEquals(Optional.of("It cannot move into itself."), change("company.team.below"));
        assertEquals(
                Optional.of("There is a namespace company.ops already."), change("company.ops"));
        assertEquals(Optional.of("Type a path such as company.team."), change(""));
    }

    @Test
    void leavesTheNamesThatAnotherProgramGaveTheOnesAbove() {
        var foreign = NamespacePath.ROOT.child("My Group").child("team");
        assertEquals(
                Optional.empty(), judge.problem("My Group.crew", foreign, sample.session.vault()));
        assertEquals(
                NamespacePath.ROOT.child("My Group").child("crew"),
                NamespaceName.parse("My Group.crew", foreign));
    }

    @Test
    void readsANewNameBesideADottedOneOfAnotherProgram() {
        var dotted = NamespacePath.ROOT.child("v1.2").child("team");
        assertEquals(
                NamespacePath.ROOT.child("v1.2").child("crew"),
                NamespaceName.parse("v1.2.crew", dotted));
        assertEquals(
                NamespacePath.of("a.b.c"), NamespaceName.parse("a.b.c", NamespacePath.of("a.x")));
    }

    private Optional<String> change(String text) {
        return judge.problem(text, NamespacePath.of("company.team"), sample.session.vault());
    }
}
