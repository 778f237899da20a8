package dev.kista.codec.kestra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Position;
import dev.kista.codec.ProblemTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretLinesTest {
    private static final String FULL = "A".repeat(76);

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\r\n", "# SECRET_A=x\n", "  # c", "\t\n"})
    void findsNothingInBlanksAndComments(String text) {
        assertEquals(0, SecretLines.read(text).entries().size());
    }

    @Test
    void saysOnceThatLinesEndAsOnWindows() {
        check(
                "SECRET_A=YWI=\r\nSECRET_B=YWI=\r\n",
                "A@1:1=YWI= B@2:1=YWI=",
                "N text.windows-line-ends@1:1");
    }

    @Test
    void countsTheByteOrderMarkToTheFirstLine() {
        check("\uFEFFSECRET_A=x", "A@1:2=x", "N text.byte-order-mark@1:1");
    }

    @Test
    void reportsWhatItUnderstoodOfSecretsAndNotOfOtherLines() {
        check(
                "export SECRET_A='x'\nexport OTHER='x'\n",
                "A@1:8=x",
                "N line.export A@1:8\nW line.quoted A@1:8\nN line.not-a-secret OTHER@2:8");
    }

    @Test
    void joinsTheLinesOfAWrappedValueUpToABlankLine() {
        check(
                "SECRET_A=" + FULL + "\n" + FULL + "\nYWI=\n\nYWI=\n",
                "A@1:1=" + FULL + "\n" + FULL + "\nYWI=",
                "N line.not-a-secret YWI@5:1");
    }

    @Test
    void refusesAValueWhoseRestIsNoPiece() {
        check("SECRET_A=" + FULL + "\nYW I\nSECRET_B=x\n", "B@3:1=x", "E encoded.cut A@1:1");
    }

    @Test
    void goesOnBehindAValueThatGoesOverLines() {
        check(
                "SECRET_A=\"YW\nI=\" rest\nSECRET_B=x\n",
                "A@1:1=YW\nI= B@3:1=x",
                "W line.quoted A@1:1");
    }

    @Test
    void keepsAKeyThatStandsThereTwice() {
        check("SECRET_A=x\nSECRET_A=y\n", "A@1:1=x A@2:1=y", "");
    }

    @Test
    void neverSaysAValue() {
        assertEquals("A=***", new SecretLines.Entry("A", "hunter2", Position.START).toString());
        var lines = SecretLines.read("SECRET_A=x\n");
        assertThrows(UnsupportedOperationException.class, () -> lines.entries().clear());
        assertThrows(UnsupportedOperationException.class, () -> lines.problems().clear());
    }

    private static void check(String text, String entries, String problems) {
        var lines = SecretLines.read(text);
        assertEquals(
                entries,
                String.join(
                        " ",
                        lines.entries().stream()
                                .map(
                                        each ->
                                                "%s@%d:%d=%s"
                                                        .formatted(
                                                                each.key(),
                                                                each.at().line(),
                                                                each.at().column(),
                                                                each.value()))
                                .toList()));
        assertEquals(problems, ProblemTable.of(lines.problems()));
    }
}
