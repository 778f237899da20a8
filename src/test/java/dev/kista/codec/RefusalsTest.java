package dev.kista.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

class RefusalsTest {
    @Test
    void namesEachThatIsWrongInTheOrderGivenRuleByRule() {
        var refusals =
                of("b=", "a=x", "b=y")
                        .values(String::isEmpty, "powershell.empty")
                        .names(each -> each.equals("b"), "env.write-key", "detail");
        assertEquals(
                "E powershell.empty b\nE env.write-key b\nE env.write-key b",
                ProblemTable.of(refusals.all()));
        assertEquals(List.of("detail"), refusals.all().getLast().details());
    }

    @Test
    void findsNulAnywhereInAValueAndLeavesNames() {
        assertEquals(
                "E env.write-nul a\nE env.write-nul b\nE env.write-nul c",
                ProblemTable.of(of("a=\0", "b=x\0", "c=\0x", "d=0", "e\0=").nul().all()));
    }

    @Test
    void reportsTheLaterOfNamesThatDifferByCaseAlone() {
        assertEquals(
                "E p.case b\nE p.case B",
                ProblemTable.of(of("B=", "a=", "b=", "B=").caseCollisions("p.case").all()));
        assertEquals("", ProblemTable.of(of("a=", "b=").caseCollisions("p.case").all()));
    }

    @Test
    void comparesNamesAlikeOnATurkishMachine() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            assertEquals(
                    "E p.case id",
                    ProblemTable.of(of("ID=", "id=").caseCollisions("p.case").all()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void warnsOfNamesAndNotesTheWhole() {
        assertEquals(
                "N docker.args-seen\nW env.shell-obeys PATH",
                ProblemTable.of(
                        of("PATH=x", "A=x")
                                .note("docker.args-seen")
                                .warn("PATH"::equals, "env.shell-obeys")
                                .all()));
        assertEquals(
                "N docker.args-seen", ProblemTable.of(of().note("docker.args-seen").nul().all()));
    }

    @Test
    void givesAListThatLaterRulesDoNotChange() {
        var refusals = of("a=\0");
        var before = refusals.all();
        refusals.nul();
        assertEquals(List.of(), before);
        assertThrows(UnsupportedOperationException.class, () -> refusals.all().clear());
    }

    private static Refusals of(String... values) {
        return new Refusals(
                Arrays.stream(values)
                        .map(each -> each.split("=", 2))
                        .map(each -> new NamedValue(each[0], each[1]))
                        .toList());
    }
}
