package dev.kista.service.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Problem;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class FilePatchPlanTest {
    private static final FilePatchPlan.Finding FIRST = finding("first");
    private static final FilePatchPlan.Finding SECOND = finding("second");

    @Test
    void saysWhatIsAddedBeforeWhatItHadToSay() {
        var ready = new FilePatchPlan.Ready(List.of(), List.of(SECOND)).with(List.of(FIRST));
        assertEquals(new FilePatchPlan.Ready(List.of(), List.of(FIRST, SECOND)), ready);
        var refused = new FilePatchPlan.Refused(List.of(SECOND)).with(List.of(FIRST));
        assertEquals(new FilePatchPlan.Refused(List.of(FIRST, SECOND)), refused);
    }

    @Test
    void staysTheSameWithNothingMoreToSay() {
        var plan = new FilePatchPlan.Refused(List.of(FIRST));
        assertEquals(plan, plan.with(List.of()));
    }

    @Test
    void isNotChangedByWhoeverMadeIt() {
        var problems = new ArrayList<>(List.of(FIRST));
        var plan = new FilePatchPlan.Refused(problems);
        problems.clear();
        assertEquals(List.of(FIRST), plan.problems());
    }

    private static FilePatchPlan.Finding finding(String code) {
        return new FilePatchPlan.Finding(Path.of("a.env"), Problem.error(code, null, null));
    }
}
