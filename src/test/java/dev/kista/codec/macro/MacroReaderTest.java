package dev.kista.codec.macro;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Fix;
import dev.kista.codec.ProblemTable;
import dev.kista.codec.kestra.Remedies;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class MacroReaderTest {
    @Test
    void saysOnceThatKestraDoesNotDecodeThem() {
        check(
                "SECRET_A={{ \"x\" | base64encode }}\nSECRET_B={{ 'y' | base64encode }}\n",
                "A=x\nB=y",
                "N macro.not-for-kestra@1:1");
    }

    @Test
    void saysNothingOfMacrosWhereThereIsNone() {
        check("SECRET_A=YWI=\n", "A=ab", "");
        check("", "", "");
    }

    @Test
    void saysItAlsoWhereTheOnlyMacroIsRefused() {
        check(
                "SECRET_A={{ name }}\nSECRET_B=YWI=\n",
                "B=ab",
                "E macro.no-text A@1:1\nN macro.not-for-kestra@1:1");
    }

    @Test
    void examinesWhatAMacroHoldsAndMendsIt() {
        var text = "SECRET_A={{ \"aGVsbG8=\" | base64encode }}\n";
        check(text, "A=aGVsbG8=", "W value.looks-encoded A@1:1\nN macro.not-for-kestra@1:1");
        var reading = MacroReader.read(text, new Remedies(Map.of("A", List.of(Fix.DECODE_ONCE))));
        assertEquals("A=hello", ProblemTable.secrets(reading.secrets()));
    }

    @Test
    void readsAMacroThatHoldsALineBreak() {
        check(
                "SECRET_A={{ \"x\ny\" | base64encode }}\nSECRET_B=YWI=\n",
                "A=x\\ny\nB=ab",
                "N macro.not-for-kestra@1:1");
    }

    private static void check(String text, String secrets, String problems) {
        var reading = MacroReader.read(text, Remedies.NONE);
        assertEquals(secrets, ProblemTable.secrets(reading.secrets()));
        assertEquals(problems, ProblemTable.of(reading.problems()));
    }
}
