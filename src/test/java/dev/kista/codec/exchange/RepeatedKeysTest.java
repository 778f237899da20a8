package dev.kista.codec.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.PlainSecret;
import dev.kista.codec.Position;
import dev.kista.codec.ProblemTable;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class RepeatedKeysTest {
    @Test
    void findsNothingInKeysThatDiffer() {
        check("A=1\nB=1\nA_=1", "", "A=1", "B=1", "A_=1");
        check("", "");
    }

    @Test
    void takesTheLastOfAKeyAndPutsItWhereItStood() {
        check("B=2\nA=3", "W key.twice A@3:1", "A=1", "B=2", "A=3");
    }

    @Test
    void reportsEachRepetitionWhateverItsValue() {
        check("A=1", "W key.twice A@2:1\nW key.twice A@3:1", "A=1", "A=1", "A=1");
    }

    @Test
    void keepsKeysThatDifferByCaseAndNamesTheFirstOfThem() {
        var repeated = new RepeatedKeys(secrets("Key=1", "KEY=2", "key=3"));
        assertEquals("Key=1\nKEY=2\nkey=3", ProblemTable.secrets(repeated.lastOfEach()));
        assertEquals(
                "W key.case-collision KEY@2:1\nW key.case-collision key@3:1",
                ProblemTable.of(repeated.problems()));
        assertEquals(List.of("Key"), repeated.problems().getLast().details());
    }

    @Test
    void reportsACollisionOnceHoweverOftenTheKeysCome() {
        check(
                "a=3\nA=4",
                "W key.case-collision A@2:1\nW key.twice a@3:1\nW key.twice A@4:1",
                "a=1",
                "A=2",
                "a=3",
                "A=4");
    }

    @Test
    void foldsCaseByTheRulesOfNoLanguage() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            check("i=1\nI=2", "W key.case-collision I@2:1", "i=1", "I=2");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void check(String secrets, String problems, String... lines) {
        var repeated = new RepeatedKeys(secrets(lines));
        assertEquals(secrets, ProblemTable.secrets(repeated.lastOfEach()));
        assertEquals(problems, ProblemTable.of(repeated.problems()));
    }

    private static List<PlainSecret> secrets(String... lines) {
        var result = new ArrayList<PlainSecret>();
        for (var each : lines) {
            var parts = each.split("=", 2);
            result.add(new PlainSecret(parts[0], parts[1], new Position(result.size() + 1, 1)));
        }
        return result;
    }
}
