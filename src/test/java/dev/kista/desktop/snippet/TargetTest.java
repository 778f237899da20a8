package dev.kista.desktop.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Format;
import dev.kista.model.Messages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class TargetTest {
    @Test
    void hasAListForComposeAlone() {
        assertEquals(Format.COMPOSE_LIST, Target.COMPOSE.format(true));
        for (var target : Target.values()) {
            if (target != Target.COMPOSE) {
                assertEquals(target.format(false), target.format(true), target.name());
            }
        }
    }

    @Test
    void offersEveryFormatThatCanBeWritten() {
        var offered =
                Stream.of(Target.values())
                        .flatMap(each -> Stream.of(each.format(false), each.format(true)));
        assertEquals(Set.copyOf(Format.writable()), offered.collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void hasANameInEveryLanguage(Target target) {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertTrue(Messages.in(locale).has(target.messageKey()), target.messageKey());
        }
    }
}
