package dev.kista.cli;

import dev.kista.model.SecretValue;
import dev.kista.service.PasswordStrength;

/// Says when a new master password is weak. It is taken all the same: the user decides.
final class PasswordAdvice {
    /// Below this score a password is guessed by a patient attacker.
    private static final int FAIR = 2;

    private final CliContext context;

    PasswordAdvice(CliContext context) {
        this.context = context;
    }

    /// @param name of the vault, which is no good as a part of its password
    void warn(SecretValue password, String name) {
        var strength = PasswordStrength.of(password, context.messages(), name);
        if (strength.score() < FAIR) {
            context.report().tell("cli.password.weak", strength.crackTime(context.messages()));
        }
    }
}
