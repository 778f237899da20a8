package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Dialect;
import dev.kista.codec.ProblemTable;
import dev.kista.codec.patch.TextEdit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvPatchDraftTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "~A=x\nA=y\n~^~A=x\nA=v\n~",
                "~B=y~^~B=y\nA=v~",
                "~B=y\r\n~^~B=y\r\nA=v\r\n~",
                "~~^~A=v\n~",
                "~\uFEFF~^~\uFEFFA=v\n~",
                "~A=\r\n~^~A=v\r\n~",
                "~  export A = 'x' # c\n~^~  export A = 'v' # c\n~",
                "~A=v\n~^~A=v\n~"
            })
    void putsAValueWhereTheLastOfANameStandsOrAtTheEnd(String before, String after) {
        var draft = draft(before, Dialect.COMPOSE);
        draft.put("A", "v");
        assertEquals(after, patched(draft, before));
    }

    @Test
    void writesTheValueItselfWhereItDependedOnAnother() {
        var before = "H2=host\nA=$H\n";
        var draft = draft(before, Dialect.COMPOSE);
        draft.put("A", "host");
        assertEquals("H2=host\nA=host\n", patched(draft, before));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "~A=x\nB=y\nA=z # c\n~^~B=y\n~",
                "~B=y\nA=x~^~B=y~",
                "~B=y\r\nexport A='x\r\ny'\r\nC=z~^~B=y\r\nC=z~",
                "~# c\n\nA=x\n\nB=y\n~^~# c\n\n\nB=y\n~",
                "~A=x\nA=y~^~~"
            })
    void removesEveryLineOfANameAndNothingAround(String before, String after) {
        var draft = draft(before, Dialect.COMPOSE);
        draft.remove("A");
        draft.remove("N");
        assertEquals(after, patched(draft, before));
    }

    @Test
    void putsANewLineInThePlaceOfTheLastThatGoes() {
        var before = "A=x";
        var draft = draft(before, Dialect.NODE);
        draft.remove("A");
        draft.put("B", "v");
        draft.put("C", "w");
        assertEquals("B=v\nC=w\n", patched(draft, before));
    }

    @Test
    void endsNewLinesForAShellAsAShellReadsThem() {
        var before = "B=y\r\n";
        var draft = draft(before, Dialect.SHELL);
        draft.put("A", "v");
        assertEquals("B=y\r\nA=v\n", patched(draft, before));
    }

    @Test
    void refusesASecretThatKestraWouldNotTellApartFromOneThatIsThere() {
        var draft = draft("SECRET_a=x\nb=x\n", Dialect.DOCKER);
        draft.put("SECRET_A", "v");
        assertEquals("E patch.case-collision SECRET_A@1:1", ProblemTable.of(draft.problems()));
    }

    private static EnvPatchDraft draft(String text, Dialect dialect) {
        return new EnvPatchDraft(text, dialect, Env.read(text, dialect));
    }

    private static String patched(EnvPatchDraft draft, String text) {
        draft.finish();
        assertEquals("", ProblemTable.of(draft.problems()));
        return TextEdit.apply(text, draft.edits());
    }
}
