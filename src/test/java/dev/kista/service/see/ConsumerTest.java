package dev.kista.service.see;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Dialect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.stream.Stream;

class ConsumerTest {
    @ParameterizedTest
    @EnumSource(Dialect.class)
    void everyDialectHasAConsumerOfItsName(Dialect dialect) {
        assertEquals(dialect, Consumer.valueOf(dialect.name()).dialect());
    }

    @Test
    void kestraGetsItsEnvironmentThroughCompose() {
        assertEquals(Dialect.COMPOSE, Consumer.KESTRA.dialect());
        assertEquals(
                List.of(Consumer.COMPOSE, Consumer.KESTRA),
                Stream.of(Consumer.values()).filter(Consumer::knowsCompose).toList());
    }

    @Test
    void isCalledInSmallLetters() {
        assertEquals("systemd", Consumer.SYSTEMD.id());
    }
}
