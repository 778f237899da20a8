package dev.kista.codec.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Carried;
import dev.kista.codec.Format;
import dev.kista.codec.NamedValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Optional;

class TargetTest {
    static List<Format> writable() {
        return Format.writable();
    }

    @ParameterizedTest
    @MethodSource("writable")
    void isForKestraExactlyWhereTheFormatCarriesWhatKestraReads(Format format) {
        var sink = Target.of(format, WriteOptions.PLAIN).sink();
        assertEquals(format.carried() == Carried.ENCODED, sink == Sink.KESTRA);
    }

    @ParameterizedTest
    @MethodSource("writable")
    void changesItsReaderOnlyWhereTheFormatIsNotFixed(Format format) {
        for (var carried : Carried.values()) {
            var options = WriteOptions.PLAIN.withCarried(Optional.of(carried));
            var usual = Target.of(format, WriteOptions.PLAIN).sink();
            var asked = carried == Carried.ENCODED ? Sink.KESTRA : Sink.PROGRAM;
            assertEquals(format.isFixed() ? usual : asked, Target.of(format, options).sink());
        }
    }

    @Test
    void hasNoWriterForWhatIsOnlyRead() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Target.of(Format.DOCKER_INSPECT, WriteOptions.PLAIN));
    }

    @Test
    void callsTheSecretOrTheServiceAsAsked() {
        var named = WriteOptions.PLAIN.withName(Optional.of("mine"));
        for (var format : List.of(Format.KUBERNETES, Format.COMPOSE_SERVICE)) {
            assertEquals(true, text(format, named).contains("mine"), format.id());
            assertEquals(false, text(format, WriteOptions.PLAIN).contains("mine"), format.id());
        }
    }

    @Test
    void hasTheRemainingOptionsWhereTheyMeanSomething() {
        var inClear = WriteOptions.PLAIN.withStringData(true);
        assertEquals(true, text(Format.KUBERNETES, inClear).contains("stringData:\n  A: \"x\""));
        var somewhere = WriteOptions.PLAIN.withNamespace(Optional.of("company.team"));
        assertEquals(
                true,
                text(Format.TERRAFORM, somewhere).contains("namespace    = \"company.team\""));
    }

    private static String text(Format format, WriteOptions options) {
        return Target.of(format, options).writer().text(List.of(new NamedValue("A", "x")));
    }
}
