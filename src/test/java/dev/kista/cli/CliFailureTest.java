package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CliFailureTest {
    @Test
    void tellsWrongUsageFromARefusal() {
        assertEquals(1, CliFailure.refused("No.").exitCode());
        assertEquals(2, CliFailure.usage("No.").exitCode());
    }

    @Test
    void saysTheMessageOfTheBundleWithItsArguments() {
        var context = new CliSetting().context();
        assertEquals(
                "There is no secret K in a.",
                context.refused("cli.secret.missing", "K", "a").getMessage());
        assertEquals(1, context.refused("cli.secret.missing", "K", "a").exitCode());
        assertEquals("--move needs --env-file.", context.usage("cli.patch.move").getMessage());
        assertEquals(2, context.usage("cli.patch.move").exitCode());
    }
}
