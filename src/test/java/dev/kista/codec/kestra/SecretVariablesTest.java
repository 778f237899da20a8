package dev.kista.codec.kestra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Fix;
import dev.kista.codec.Position;
import dev.kista.codec.ProblemTable;
import dev.kista.codec.Variable;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class SecretVariablesTest {
    @Test
    void leavesTheOthersWhereOneIsASecret() {
        check(false, "A=ab", "N compose.not-a-secret PATH@1:1", "PATH=/bin", "SECRET_A=YWI=");
    }

    @Test
    void takesAllAsTheyStandWhereNoneIsOne() {
        check(false, "PATH=/bin", "N compose.plain-variable PATH@1:1", "PATH=/bin");
        check(true, "", "N compose.not-a-secret PATH@1:1", "PATH=/bin");
        check(true, "", "");
    }

    @Test
    void takesThePrefixForWhatItIsOnlyInCapitals() {
        check(false, "secret_A=x", "N compose.plain-variable secret_A@1:1", "secret_A=x");
    }

    @Test
    void warnsOfOneThatIsPassedThrough() {
        check(
                false,
                "",
                "W compose.passed-through SECRET_A@1:1\nN compose.not-a-secret B@2:1",
                "SECRET_A",
                "B=x");
    }

    @Test
    void takesOnceWhatSeveralServicesCarryAlike() {
        check(false, "A=ab\nA=aa", "", "SECRET_A=YWI=", "SECRET_A=YWI=", "SECRET_A=YWE=");
        check(true, "", "N compose.not-a-secret B@1:1", "B=x", "B=x");
    }

    @Test
    void examinesAndMendsPlainValues() {
        var variables = List.of(new Variable("A", "\"x\"", Position.START));
        var remedies = new Remedies(Map.of("A", List.of(Fix.DROP_QUOTES)));
        assertEquals(
                "A=x",
                ProblemTable.secrets(SecretVariables.read(variables, false, remedies).secrets()));
        check(
                false,
                "A=x\\n",
                "N compose.plain-variable A@1:1\nW value.line-break-at-end A@1:1",
                "A=x\n");
    }

    private static void check(
            boolean onlySecrets, String secrets, String problems, String... lines) {
        var variables = new ArrayList<Variable>();
        for (var each : lines) {
            var parts = each.split("=", 2);
            variables.add(
                    new Variable(
                            parts[0],
                            parts.length == 1 ? null : parts[1],
                            new Position(variables.size() + 1, 1)));
        }
        var reading = SecretVariables.read(variables, onlySecrets, Remedies.NONE);
        assertEquals(secrets, ProblemTable.secrets(reading.secrets()));
        assertEquals(problems, ProblemTable.of(reading.problems()));
    }
}
