package dev.kista.service.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Dialect;

import org.junit.jupiter.api.Test;

import java.util.List;

class DisagreementTest {
    @Test
    void isNoneWhereAllReadersAgree() {
        assertEquals(List.of(), Disagreement.in("A=b\nC=d\n", Dialect.COMPOSE));
    }

    @Test
    void namesTheKeysThatAnotherReaderWouldHaveOtherwise() {
        assertEquals(
                List.of(new Disagreement(Dialect.DOCKER, false, List.of("Q"))),
                Disagreement.in("A=b\nQ=\"x y\"\n", Dialect.COMPOSE));
    }

    @Test
    void saysWhoWouldTakeNothingAndWhoAnotherKey() {
        assertEquals(
                List.of(
                        new Disagreement(Dialect.DOCKER, true, List.of()),
                        new Disagreement(Dialect.SYSTEMD, false, List.of("A", "export A"))),
                Disagreement.in("export A=b\n", Dialect.COMPOSE));
    }

    @Test
    void countsAKeyThatOnlyOneReaderHas() {
        assertEquals(
                List.of("A"),
                Disagreement.in("A: b\n", Dialect.COMPOSE).stream()
                        .filter(each -> each.dialect() == Dialect.PYTHON)
                        .findFirst()
                        .orElseThrow()
                        .keys());
    }
}
