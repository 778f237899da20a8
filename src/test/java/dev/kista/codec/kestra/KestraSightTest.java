package dev.kista.codec.kestra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kista.codec.Position;
import dev.kista.codec.ProblemTable;
import dev.kista.codec.Variable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

class KestraSightTest {
    @Test
    void findsSecretsByTheirNameInUpperCaseWithoutPrefix() {
        check("A=ab\nB_C=\n=ab", "", "SECRET_A=YWI=", "SECRET_b_c=", "SECRET_=YWI=", "OTHER=YWI=");
    }

    @ParameterizedTest
    @CsvSource({"'Y\nW\r\nI=', ab", "YWI, ab", "'', ''", "8J+YgA==, 😀"})
    void decodesAsKestraDoes(String encoded, String value) {
        check("A=" + value, "", "SECRET_A=" + encoded);
    }

    @ParameterizedTest
    @CsvSource({"YW-I", "' YWI='", "YWI==", "A", "'{{ x }}'"})
    void doesNotKnowASecretThatIsNoBase64(String encoded) {
        check("B=ab", "W kestra.not-decoded SECRET_A@1:1", "SECRET_A=" + encoded, "SECRET_B=YWI=");
    }

    @Test
    void hasWhatIsNoTextWithReplacementsInIt() {
        check("A=\uFFFD", "W kestra.garbled SECRET_A@1:1", "SECRET_A=/w==");
    }

    @Test
    void findsNeitherOfTwoThatDifferByCaseUnlessTheyAgree() {
        check("", "W kestra.case SECRET_A@2:1", "SECRET_a=YWI=", "SECRET_A=YWE=");
        check("A=ab", "W kestra.case SECRET_A@2:1", "SECRET_a=YWI=", "SECRET_A=YWI");
    }

    @Test
    void aDisputeIsNotSettledByAThird() {
        check(
                "B=ab",
                "W kestra.case SECRET_a@2:1\nW kestra.case SECRET_a@4:1",
                "SECRET_A=YWI=",
                "SECRET_a=YWE=",
                "SECRET_B=YWI=",
                "SECRET_a=YWI=");
    }

    @Test
    void warnsOfAPrefixInTheWrongCaseAndOfNoOtherName() {
        check("", "W kestra.prefix secret_A@1:1", "secret_A=YWI=", "SECRETS=YWI=", "SECRET=YWI=");
    }

    @Test
    void passesOverAVariableWithoutAValue() {
        var variable = new Variable("SECRET_A", null, Position.START);
        var sight = KestraSight.of(List.of(variable));
        assertEquals(0, sight.secrets().size());
        assertEquals(0, sight.problems().size());
    }

    @Test
    void neverSaysAValue() {
        var encoded = Base64Text.encode("hunter2");
        var sight = KestraSight.of(List.of(new Variable("SECRET_A", encoded, Position.START)));
        assertFalse(sight.toString().contains("hunter2"));
        assertFalse(sight.toString().contains(encoded));
    }

    private static void check(String secrets, String problems, String... lines) {
        var variables = new ArrayList<Variable>();
        for (var each : lines) {
            var parts = each.split("=", 2);
            variables.add(new Variable(parts[0], parts[1], new Position(variables.size() + 1, 1)));
        }
        var sight = KestraSight.of(variables);
        assertEquals(
                secrets,
                String.join(
                        "\n",
                        sight.secrets().stream().map(e -> e.name() + "=" + e.value()).toList()));
        assertEquals(problems, ProblemTable.of(sight.problems()));
    }
}
