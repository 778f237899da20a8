package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.store.VaultException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;

class FailuresTest {
    private final CliSetting setting = new CliSetting();

    @Test
    void neverShowsTheWordsOfAnExceptionThatNobodyHereMade() {
        assertEquals(1, failures().failed(new IllegalStateException("hunter2")));
        assertEquals(1, setting.err().lines().count());
        assertTrue(setting.err().contains("IllegalStateException"), setting.err());
        assertFalse(setting.err().contains("hunter2"), setting.err());
    }

    @Test
    void showsWhereItCameFromButNoWordsWhenAskedTo() {
        setting.variable("KISTA_DEBUG", "1");
        failures().unexpected(new IOException("hunter2", new IllegalStateException("hunter3")));
        assertTrue(setting.err().contains("java.io.IOException"), setting.err());
        assertTrue(setting.err().contains("java.lang.IllegalStateException"), setting.err());
        assertTrue(setting.err().contains("FailuresTest"), setting.err());
        assertFalse(setting.err().contains("hunter"), setting.err());
    }

    @Test
    void obeysTheVariableOnlyIfItIsOne() {
        setting.variable("KISTA_DEBUG", "0");
        failures().unexpected(new IOException());
        assertEquals(1, setting.err().lines().count());
    }

    @Test
    void saysHowToGiveMoreMemory() {
        assertEquals(1, failures().unexpected(new OutOfMemoryError("Java heap space")));
        assertTrue(setting.err().contains("-Xmx2g"), setting.err());
    }

    @Test
    void answersAsTheFailureSays() {
        assertEquals(2, failures().failed(CliFailure.usage("Not so.")));
        assertEquals(1, failures().failed(CliFailure.refused("No.")));
        assertEquals("kista: Not so.\nkista: No.\n", setting.err());
    }

    @Test
    void saysNothingToAReaderThatWentAway() {
        assertEquals(1, failures().failed(new OutputLost(new IOException("Broken pipe"))));
        assertEquals("", setting.err());
        failures().failed(new OutputLost(new IOException("No space left on device")));
        assertEquals("kista: Standard output could not be written.\n", setting.err());
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryReasonWhyAVaultIsRefused(VaultException.Reason reason) {
        assertEquals(1, failures().failed(new VaultException(reason, Path.of("v.kdbx"))));
        var upgrade = reason == VaultException.Reason.OLDER_FORMAT;
        assertEquals(upgrade, setting.err().contains("--upgrade"), setting.err());
        assertEquals(upgrade ? 2 : 1, setting.err().lines().count());
    }

    private Failures failures() {
        return new Failures(setting.context());
    }
}
