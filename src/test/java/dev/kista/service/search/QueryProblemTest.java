package dev.kista.service.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.Messages;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class QueryProblemTest {
    @Test
    void saysWhatCannotBeAskedFor() {
        assertEquals(
                "Nothing can be found with is:odd{0}. There are a, b.",
                new QueryProblem("is", List.of("odd{0}", "a, b"))
                        .words(Messages.in(Locale.ENGLISH)));
    }

    @Test
    void isNotChangedByWhoeverMadeIt() {
        var details = new ArrayList<>(List.of("x"));
        var problem = new QueryProblem("pattern", details);
        details.clear();
        assertEquals(List.of("x"), problem.details());
    }
}
