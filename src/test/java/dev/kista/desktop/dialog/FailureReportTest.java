package dev.kista.desktop.dialog;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FailureReportTest {
    private final String report =
            FailureReport.of(
                    new IllegalStateException(
                            "cannot read s3ntinel", new RuntimeException("near s3ntinel")));

    @Test
    void neverRepeatsWhatAnExceptionSays() {
        assertFalse(report.contains("s3ntinel"), report);
    }

    @Test
    void saysWhatFailedAndWhere() {
        assertTrue(report.contains("java.lang.IllegalStateException\n    at "), report);
        assertTrue(report.contains("caused by java.lang.RuntimeException\n    at "), report);
        assertTrue(report.contains("FailureReportTest"), report);
    }

    @Test
    void saysOnWhichMachine() {
        assertTrue(report.contains("Java " + Runtime.version()), report);
    }
}
