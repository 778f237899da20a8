package dev.kista.codec.kestra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.ProblemTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;

class SecretLineNameTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "SECRET_A=x,SECRET_A,0,9,false,true",
                "  SECRET_A =x,SECRET_A,2,12,false,true",
                "export SECRET_A=x,SECRET_A,7,16,true,true",
                "\texport\tSECRET_A=x,SECRET_A,8,17,true,true",
                "exportSECRET_A=x,exportSECRET_A,0,15,false,true",
                "export=x,export,0,7,false,true",
                "export =x,export,0,8,false,true",
                "SECRET_A,SECRET_A,0,9,false,false",
                "=x,'',0,1,false,true",
                "A=B=C,A,0,2,false,true"
            })
    void findsTheNameAndWhatStandsAroundIt(
            String line, String variable, int start, int end, boolean exported, boolean assigns) {
        assertEquals(
                new SecretLineName(variable, start, end, exported, assigns),
                SecretLineName.of(line));
    }

    @ParameterizedTest
    @CsvSource({
        "SECRET_A=x, false, true, ''",
        "SECRET_a.b-c=x, false, true, ''",
        "SECRET_=, true, false, W line.blank-encoded@7:1",
        "SECRET_=x, false, false, E line.bad-key (line 7)@7:1",
        "SECRET_# note=x, false, false, W line.comment-encoded@7:1",
        "SECRET_export A=x, false, false, E line.export-encoded (line 7)@7:1",
        "SECRET_é=x, false, false, E line.bad-key (line 7)@7:1",
        "Secret_A=x, false, false, W line.prefix-in-lower-case Secret_A@7:1",
        "OTHER=x, false, false, N line.not-a-secret OTHER@7:1",
        "'pass word=x', false, false, N line.not-a-secret (line 7)@7:1",
        "hunter2, false, false, N line.not-a-secret (line 7)@7:1"
    })
    void saysWhetherALineIsASecretAndNamesNoPieceOfAValue(
            String line, boolean emptyValue, boolean secret, String problem) {
        var problems = new ArrayList<Problem>();
        var at = new Position(7, 1);
        assertEquals(secret, SecretLineName.of(line).check(at, emptyValue, problems));
        assertEquals(problem, ProblemTable.of(problems));
    }

    /// An export writes names of any length, so an import has to take them.
    @Test
    void takesANameOfManyLetters() {
        var problems = new ArrayList<Problem>();
        var name = SecretLineName.of("SECRET_" + "A".repeat(500) + "=eA==");
        assertTrue(name.check(Position.START, false, problems));
        assertEquals("A".repeat(500), name.shownKey(Position.START));
        assertEquals("", ProblemTable.of(problems));
    }
}
