package dev.kista.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;

class FormatTest {
    @Test
    void everyIdIsOneWordThatNoOtherFormatHas() {
        var ids = Arrays.stream(Format.values()).map(Format::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        ids.forEach(each -> assertEquals(true, each.matches("[a-z]+(-[a-z]+)*"), each));
    }

    @Test
    void everyFormatCanBeReadOrWritten() {
        var used = EnumSet.noneOf(Format.class);
        used.addAll(Format.readable());
        used.addAll(Format.writable());
        assertEquals(EnumSet.allOf(Format.class), used);
    }

    @Test
    void whatDockerPrintsIsOnlyReadAndWhatShellsRunOnlyWritten() {
        assertEquals(false, Format.writable().contains(Format.DOCKER_INSPECT));
        assertEquals(false, Format.readable().contains(Format.FISH));
        assertEquals(false, Format.readable().contains(Format.POWERSHELL));
        assertEquals(false, Format.readable().contains(Format.DOCKER_ARGS));
    }

    @Test
    void offersThemInOneOrder() {
        assertEquals(Format.readable().stream().sorted().toList(), Format.readable());
        assertEquals(Format.writable().stream().sorted().toList(), Format.writable());
        assertThrows(UnsupportedOperationException.class, () -> Format.readable().removeFirst());
    }

    /// What a container of Kestra reads has base64 in it; the macro form only looks like it.
    @ParameterizedTest
    @EnumSource(
            names = {
                "ENCODED",
                "COMPOSE",
                "COMPOSE_LIST",
                "COMPOSE_ENV_FILE",
                "COMPOSE_SERVICE",
                "KUBERNETES",
                "HELM",
                "DOCKER_ARGS",
                "DOCKER_INSPECT"
            })
    void carriesWhatKestraReadsWhereAContainerTakesIt(Format format) {
        assertEquals(Carried.ENCODED, format.carried());
    }

    @Test
    void holdsOneThingAloneWhereItsConsumerTakesNothingElse() {
        var fixed = Arrays.stream(Format.values()).filter(Format::isFixed).toList();
        assertEquals("[ENCODED, MACRO, COMPOSE_ENV_FILE, TERRAFORM]", fixed.toString());
        assertEquals(Carried.PLAIN, Format.TERRAFORM.carried());
        assertEquals(Carried.PLAIN, Format.MACRO.carried());
    }
}
